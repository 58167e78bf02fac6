"""`ujar serve`: the web app."""

from __future__ import annotations

import contextlib
import socket
import webbrowser
from pathlib import Path

import click

from ujar.cli.options import handle_errors, ledger_argument
from ujar.errors import UjarError
from ujar.web.hosts import LOCALHOST, LOOPBACK

__all__ = ["run_server", "serve"]

_PORT = 8642
_TRIES = 20


@click.command()
@ledger_argument
@click.option("--port", type=click.IntRange(0, 65535), help=f"Port. [default: {_PORT}, or the next one that is free]")
@click.option(
    "--host",
    default=LOCALHOST,
    show_default=True,
    metavar="ADDRESS",
    help="Address to listen on. Others than 127.0.0.1 let everybody in the network read and change the ledger.",
)
@click.option(
    "--password-file",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Ask everybody for the password in the first line of FILE, and for a name under which decisions are kept.",
)
@click.option("--open/--no-open", "browser", default=True, show_default=True, help="Open the page in a browser.")
@handle_errors
def serve(ledger: Path, port: int | None, host: str, password_file: Path | None, browser: bool) -> None:
    """Open the web app on LEDGER, which is made if it is not there.

    It answers to this machine alone. Articles may be added meanwhile, by `ujar add` too. Ctrl+C ends it.

    \b
    Example: ujar serve dispute.db
    """
    password = _password(password_file) if password_file else None
    if password is None and host not in LOOPBACK:
        click.echo(f"Everybody who reaches {host} can change {ledger}: --password-file keeps others out.", err=True)
    run_server(ledger, port=port, host=host, password=password, browser=browser)


def run_server(
    ledger: Path,
    *,
    port: int | None = None,
    host: str = LOCALHOST,
    password: str | None = None,
    browser: bool = True,
) -> None:
    """Serve the app until it is interrupted.

    Raises:
        LedgerError: the ledger cannot be opened.
        UjarError: the address cannot be listened on.
    """
    # The server is only imported here: no other command needs it.
    import uvicorn

    from ujar.web.app import create_app

    app = create_app(ledger, hosts={*LOOPBACK, host}, password=password)
    listening = _listen(host, port)
    address = f"http://{_in_url(host)}:{listening.getsockname()[1]}/"
    click.echo(f"{ledger} is open at {address}  (Ctrl+C ends it)")
    if browser:
        webbrowser.open(address)
    config = uvicorn.Config(app, log_level="warning", access_log=False, server_header=False, timeout_keep_alive=30)
    # The server ends in order on Ctrl+C and then says so again.
    with contextlib.suppress(KeyboardInterrupt):
        uvicorn.Server(config).run(sockets=[listening])


def _password(path: Path) -> str:
    """Return the first line of a file.

    Raises:
        UjarError: it cannot be read, or is empty.
    """
    try:
        password = path.read_text(encoding="utf-8").partition("\n")[0].strip()
    except (OSError, UnicodeDecodeError) as error:
        raise UjarError(f"{path} cannot be read: {error}. Give a file with the password in its first line.") from error
    if not password:
        raise UjarError(f"{path} has no password in its first line.")
    return password


def _listen(host: str, port: int | None) -> socket.socket:
    """Return a socket on the port, or without one on the first that is free."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    ports = [port] if port is not None else [*range(_PORT, _PORT + _TRIES), 0]
    reason = ""
    for one in ports:
        # With the protocol named asyncio sends at once; else the end of an answer waits 40 ms for the browser (Nagle).
        listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
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
