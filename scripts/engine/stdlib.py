"""The standard library for the browser, without what no page can use.

Pyodide ships it as one archive of 2.5 MB, more than all our own code and data together, and every visitor fetches it.
Left out are tools for developers, servers, mail and news clients, processes, and codecs that no dossier is written in.
The cases run against the archive that comes out of this, so a module that is missed fails a test.
"""

from __future__ import annotations

import zipfile
from pathlib import Path

# Names of modules and packages, as they begin in the archive.
LEFT_OUT = (
    # tools for developers
    "_pyrepl/",
    "bdb.py",
    "cProfile.py",
    "cmd.py",
    "code.py",
    "doctest.py",
    "ensurepip/",
    "idlelib/",
    "lib2to3/",
    "modulefinder.py",
    "pdb.py",
    "pickletools.py",
    "profile.py",
    "profiling/",
    "pstats.py",
    "pydoc.py",
    "pydoc_data/",
    "rlcompleter.py",
    "tabnanny.py",
    "timeit.py",
    "trace.py",
    "turtle.py",
    "turtledemo/",
    "unittest/",
    "venv/",
    "zipapp.py",
    # servers and clients of protocols that a page cannot speak
    "ftplib.py",
    "http/cookiejar.py",
    "http/server.py",
    "imaplib.py",
    "logging/config.py",
    "logging/handlers.py",
    "mailbox.py",
    "netrc.py",
    "poplib.py",
    "smtplib.py",
    "socketserver.py",
    "wsgiref/",
    "xmlrpc/",
    # processes and terminals
    "curses/",
    "getpass.py",
    "multiprocessing/",
    "pty.py",
    "tty.py",
    # platforms that this is not
    "_aix_support.py",
    "_android_support.py",
    "_apple_support.py",
    "_ios_support.py",
    "_osx_support.py",
    "ctypes/macholib/",
    # other things that nothing here asks for
    "_pyio.py",
    "configparser.py",
    "dbm/",
    "optparse.py",
    "plistlib.py",
    "shelve.py",
    "sqlite3/",
    "statistics.py",
    "tomllib/",
    "wave.py",
)

# Python's own needs, Vietnamese as old programs wrote it, and the code page of old ZIP archives.
CODECS = (
    "__init__",
    "aliases",
    "ascii",
    "cp1252",
    "cp1258",
    "cp437",
    "idna",
    "latin_1",
    "punycode",
    "raw_unicode_escape",
    "unicode_escape",
    "utf_16",
    "utf_16_be",
    "utf_16_le",
    "utf_32",
    "utf_8",
    "utf_8_sig",
)


def trim(source: Path, target: Path) -> None:
    """Write the archive `source` to `target` without the modules above."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            if keep(name):
                new.writestr(zipfile.ZipInfo(name), old.read(name), zipfile.ZIP_DEFLATED, 9)


def keep(name: str) -> bool:
    """Does this member of the archive go to the browser?"""
    if name.startswith("encodings/"):
        return Path(name).stem in CODECS
    return not name.startswith(LEFT_OUT)
