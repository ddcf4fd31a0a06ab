#!/usr/bin/env python3
"""A real browser at the pages of telephones: every language, three widths, with scripts and without.

    browser.py HALQA GATEWAY [PICTURES]

Skipped where chromium is not installed. PICTURES is a folder for what was seen.
"""

import base64
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request

chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
if not chromium:
    print("chromium is not installed: skipped")
    sys.exit(0)
halqa_program, gateway_program = sys.argv[1:3]
pictures = sys.argv[3] if len(sys.argv) > 3 else None
if pictures:
    os.makedirs(pictures, exist_ok=True)

work = tempfile.mkdtemp(prefix="halqa-browser-")
environment = dict(os.environ, LC_ALL="C", HALQA_AS="browser")
for name in ("STATE", "DATA", "CONFIG"):
    environment[f"XDG_{name}_HOME"] = f"{work}/{name.lower()}"
file, place, port = f"{work}/b.halqa", ["--workshop", "fes", "--day", "1"], 8188
failures = []


def halqa(*words):
    done = subprocess.run([halqa_program, *words], env=environment, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{words}: {done.stderr}")
    return done.stdout


def expect(condition, what):
    if not condition:
        failures.append(what)
        print("FAILED:", what)


class Browser:
    """Talks to Chromium by its debugging protocol, over a WebSocket of a few lines."""

    def __init__(self):
        self.process = subprocess.Popen(
            [chromium, "--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=9377",
             f"--user-data-dir={work}/profile", "about:blank"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(200):
            try:
                pages = json.load(urllib.request.urlopen("http://127.0.0.1:9377/json", timeout=1))
                page = next(one for one in pages if one["type"] == "page")
                break
            except (OSError, StopIteration):
                time.sleep(0.1)
        else:
            sys.exit("chromium does not start")
        path = page["webSocketDebuggerUrl"].split("9377", 1)[1]
        self.socket = socket.create_connection(("127.0.0.1", 9377))
        self.socket.settimeout(30)
        self.socket.sendall((
            f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:9377\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            f"Sec-WebSocket-Key: {base64.b64encode(os.urandom(16)).decode()}\r\nSec-WebSocket-Version: 13\r\n\r\n").encode())
        self.buffer = b""
        while b"\r\n\r\n" not in self.buffer:
            self.buffer += self.socket.recv(4096)
        self.buffer = self.buffer.split(b"\r\n\r\n", 1)[1]
        self.number, self.said = 0, []
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(domain + ".enable")

    def take(self, count):
        while len(self.buffer) < count:
            more = self.socket.recv(1 << 16)
            if not more:
                sys.exit("chromium is gone")
            self.buffer += more
        taken, self.buffer = self.buffer[:count], self.buffer[count:]
        return taken

    def message(self):
        text = b""
        while True:
            first, second = self.take(2)
            length = second & 127
            if length > 125:
                length = int.from_bytes(self.take(2 if length == 126 else 8), "big")
            text += self.take(length)
            if first & 128:
                return json.loads(text)

    def call(self, method, **parameters):
        self.number += 1
        data = json.dumps({"id": self.number, "method": method, "params": parameters}).encode()
        length = len(data)
        head = b"\x81" + (bytes([128 | length]) if length < 126 else b"\xfe" + length.to_bytes(2, "big"))
        self.socket.sendall(head + b"\0\0\0\0" + data)
        while True:
            answer = self.message()
            if answer.get("id") == self.number:
                return answer.get("result", {})
            if answer.get("method") in ("Log.entryAdded", "Runtime.exceptionThrown"):
                self.said.append(json.dumps(answer["params"])[:300])

    def ask(self, script):
        return self.call("Runtime.evaluate", expression=script, returnByValue=True).get("result", {}).get("value")

    def go(self, path):
        self.ask("window.formerPage=1")
        self.call("Page.navigate", url=f"http://127.0.0.1:{port}{path}")
        self.wait("!window.formerPage&&document.readyState=='complete'")

    def wait(self, script, seconds=10):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.ask(script):
                return True
            time.sleep(0.05)
        return False

    def picture(self, name):
        if pictures:
            data = self.call("Page.captureScreenshot")["data"]
            with open(f"{pictures}/{name}.png", "wb") as out:
                out.write(base64.b64decode(data))


said = subprocess.check_output([os.path.join(os.path.dirname(__file__), "../../scripts/languages.sh")], text=True)
languages = [line.partition(":")[0] for line in said.split()]
halqa("new", file, "--script", "eco-hammam")
methods = ["plurality", "cumulative", "irv", "score", "approval"]
for method in methods:
    more = ["--dots", "5"] if method == "cumulative" else []
    halqa("poll", file, "create", f"b-{method}", *place, "--activity", "hands", "--method", method, "--question",
          f"Which measure first ({method})?", *more, "Shared pellets", "Former les chauffeurs", "أفران مشتركة")
    halqa("poll", file, "open", f"b-{method}", *place)
slips = {
    method: json.loads(halqa(
        "poll", file, "issue", f"b-{method}", *place, "--count", str(2 * len(languages)), "--phones", "--json"))["phones"]
    for method in methods
}
gateway = subprocess.Popen(
    [gateway_program, file, "--listen", "127.0.0.1", "--port", str(port), "--show-questions"], env=environment,
    stdout=subprocess.DEVNULL)
try:
    for _ in range(100):
        try:
            socket.create_connection(("127.0.0.1", port)).close()
            break
        except OSError:
            time.sleep(0.05)
    browser = Browser()
    fill = {
        "plurality": "document.querySelector('input[value=\"2\"]').click()",
        "approval": "document.querySelector('input[value=\"3\"]').click()",
        "cumulative": "document.getElementsByName('o1')[0].value='5'",
        "score": "document.getElementsByName('o2')[0].value='4'",
        "irv": "document.getElementsByName('o3')[0].value='1'",
    }
    for number, language in enumerate(languages):
        direction = "rtl" if language == "ar" else "ltr"
        browser.call("Network.setExtraHTTPHeaders", headers={"Accept-Language": language})
        for width in (320, 360, 768):
            browser.call("Emulation.setDeviceMetricsOverride", width=width, height=800, deviceScaleFactor=1, mobile=width < 700)
            for path in ["/", "/q", "/r", slips["irv"][-1]["path"], slips["plurality"][-1]["path"]]:
                browser.go(path)
                where = f"{path[:4]} {language} {width}"
                expect(browser.ask("document.documentElement.lang") == language, where + ": language")
                expect(browser.ask("document.documentElement.dir") == direction, where + ": direction")
                expect(browser.ask("document.documentElement.scrollWidth<=window.innerWidth"), where + ": too wide")
                small = browser.ask(
                    "[].filter.call(document.querySelectorAll('button,select,textarea,input.t,label.o,nav a'),function(e){"
                    "var r=e.getBoundingClientRect();return r.width&&r.height<47.5}).length")
                expect(small == 0, f"{where}: {small} targets are small")
                unnamed = browser.ask(
                    "[].filter.call(document.querySelectorAll('input:not([type=hidden]),select,textarea'),function(e){"
                    "return !e.closest('label')}).length")
                expect(unnamed == 0, f"{where}: {unnamed} fields have no label")
                browser.picture(f"{language}-{width}-{path.strip('/')[:1] or 'day'}")
        for script in (True, False):
            browser.call("Emulation.setScriptExecutionDisabled", value=not script)
            for method in methods:
                path = slips[method][number * 2 + script]["path"]
                browser.go(path)
                if script and method == "plurality":
                    # Half filled in, looked at again: it is there.
                    browser.ask(fill[method])
                    browser.go("/")
                    browser.go(path)
                    expect(browser.ask("document.querySelector('input[value=\"2\"]').checked"), f"{language}: form not kept")
                browser.ask(fill[method])
                browser.ask("document.querySelector('#vote button').click()")
                done = browser.wait("!!document.querySelector('.k')&&document.body.getAttribute('data-done')=='1'")
                expect(done, f"{method} {language} {'with' if script else 'without'} scripts: not received")
        browser.call("Emulation.setScriptExecutionDisabled", value=False)
    browser.call("Emulation.setDeviceMetricsOverride", width=1280, height=720, deviceScaleFactor=1, mobile=False)
    browser.go("/wall")
    browser.picture("wall")
    before = browser.ask("document.body.innerText")
    halqa("poll", file, "close", "b-approval", *place)
    expect(browser.wait("document.body.innerText!=" + json.dumps(before), 3), "the wall does not follow")
    browser.picture("wall-after")
    problems = [one for one in browser.said if "favicon" not in one]
    expect(not problems, f"the browser complains: {problems[:3]}")
    votes = {}
    for method in methods:
        votes[method] = halqa("poll", file, "ballots", f"b-{method}", *place).count("\n")
    print(json.dumps({"ballots": votes, "failures": failures}, ensure_ascii=False))
finally:
    gateway.terminate()
    if "browser" in globals():
        browser.process.terminate()
        browser.process.wait()
    shutil.rmtree(work, ignore_errors=True)
sys.exit(1 if failures else 0)
