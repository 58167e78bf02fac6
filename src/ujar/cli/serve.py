"""`ujar serve`: the web app."""

from __future__ import annotations

import socket
import webbrowser
from pathlib import Path

import click

from ujar.cli.options import handle_errors, ledger_argument
from ujar.errors import UjarError

__all__ = ["run_server", "serve"]

_PORT = 8642
_TRIES = 20


@click.command()
@ledger_argument
@click.option("--port", type=click.IntRange(0, 65535), help=f"Port. [default: {_PORT}, or the next one that is free]")
@click.option(
    "--host",
    default="127.0.0.1",
    show_default=True,
    metavar="ADDRESS",
    help="Address to listen on. Others than 127.0.0.1 let everybody in the network read and change the ledger.",
)
@click.option("--open/--no-open", "browser", default=True, show_default=True, help="Open the page in a browser.")
@handle_errors
def serve(ledger: Path, port: int | None, host: str, browser: bool) -> None:
    """Open the web app on LEDGER, which is made if it is not there.

    It answers to this machine alone. Articles may be added meanwhile, by `ujar add` too. Ctrl+C ends it.

    \b
    Example: ujar serve dispute.db
    """
    run_server(ledger, port=port, host=host, browser=browser)


def run_server(ledger: Path, *, port: int | None = None, host: str = "127.0.0.1", browser: bool = True) -> None:
    """Serve the app until it is interrupted.

    Raises:
        LedgerError: the ledger cannot be opened.
        UjarError: the address cannot be listened on.
    """
    # The server is only imported here: no other command needs it.
    import uvicorn

    from ujar.web.app import create_app
    from ujar.web.app.guards import LOOPBACK

    app = create_app(ledger, hosts=LOOPBACK | {host})
    listening = _listen(host, port)
    address = f"http://{_in_url(host)}:{listening.getsockname()[1]}/"
    click.echo(f"{ledger} is open at {address}  (Ctrl+C ends it)")
    if browser:
        webbrowser.open(address)
    config = uvicorn.Config(app, log_level="warning", access_log=False, server_header=False, timeout_keep_alive=30)
    uvicorn.Server(config).run(sockets=[listening])


def _listen(host: str, port: int | None) -> socket.socket:
    """Return a socket on the port, or without one on the first that is free."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    ports = [port] if port is not None else [*range(_PORT, _PORT + _TRIES), 0]
    reason = ""
    for one in ports:
        listening = socket.socket(family, socket.SOCK_STREAM)
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind((host, one))
        except OSError as error:
            listening.close()
            reason = error.strerror or str(error)
            continue
        # Before the browser is sent here: what it asks waits until the server is ready.
        listening.listen(128)
        return listening
    raise UjarError(f"{host}:{ports[0]} cannot be listened on: {reason}. Give another --port or --host.")


def _in_url(host: str) -> str:
    return f"[{host}]" if ":" in host else host
