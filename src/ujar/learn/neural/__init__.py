"""Training the encoders of `ujar.extract.neural`; needs the extra `train` (torch, transformers, onnx)."""
