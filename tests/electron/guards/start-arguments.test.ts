import { describe, expect, test } from "vitest";
import { refusedStart } from "../../../electron/guards/start-arguments.ts";

const PACKAGED = {
	argv: ["scelle"],
	env: {},
	packaged: true,
	testFlavour: false,
};

/** HARDENING.md section 2: switches of the engine, of Electron and of Node. */
const SWITCHES = [
	"--remote-debugging-port=9222",
	"--remote-debugging-port=0",
	"--remote-debugging-pipe",
	"--remote-allow-origins=*",
	"--inspect",
	"--inspect=0.0.0.0:9229",
	"--inspect-brk",
	"--inspect-port=1",
	"--inspect-publish-uid=http",
	"--no-sandbox",
	"--disable-gpu-sandbox",
	"--disable-setuid-sandbox",
	"--user-data-dir=/tmp/x",
	"--load-extension=/tmp/x",
	"--proxy-server=evil:80",
	"--proxy-pac-url=http://evil",
	"--proxy-bypass-list=*",
	"--host-resolver-rules=MAP * evil",
	"--host-rules=MAP * evil",
	"--js-flags=--expose-gc",
	"--enable-logging",
	"--enable-logging=file",
	"--log-file=/tmp/x",
	"--log-level=0",
	"--log-net-log=/tmp/x",
	"--net-log-capture-mode=Everything",
	"--trace-startup",
	"--trace-startup-file=/tmp/x",
	"--ssl-key-log-file=/tmp/x",
	"--ignore-certificate-errors",
	"--disable-web-security",
	"--allow-file-access-from-files",
	"--allow-running-insecure-content",
	"--unsafely-treat-insecure-origin-as-secure=http://x",
	"--disable-site-isolation-trials",
	"--disable-features=IsolateOrigins",
	"--enable-features=x",
	"--enable-blink-features=x",
	"--renderer-cmd-prefix=xterm",
	"--renderer-startup-dialog",
	"--gpu-launcher=xterm",
	"--utility-cmd-prefix=xterm",
	"--browser-subprocess-path=/tmp/x",
	"--crash-dumps-dir=/tmp/x",
	"--enable-crash-reporter",
	"--single-process",
	"--in-process-gpu",
	"--disk-cache-dir=/tmp/x",
	"--force-renderer-accessibility",
	"--auth-server-allowlist=*",
	"--use-fake-ui-for-media-stream",
	"--auto-open-devtools-for-tabs",
	"--headless",
	"--app=/tmp/x",
	"-r",
	"-i",
	"-e",
	"--eval",
	"--require=/tmp/x.js",
	"--import=/tmp/x.mjs",
	"--abi",
	"--version",
	"--",
	"",
	".",
	"--smoke",
	"--demo",
	"scelle://open?x",
	"/tmp/dossier.pdf",
	"C:\\x\\y.age",
];

const VARIABLES = [
	"ELECTRON_RUN_AS_NODE",
	"ELECTRON_ENABLE_LOGGING",
	"ELECTRON_LOG_FILE",
	"ELECTRON_LOG_ASAR_READS",
	"ELECTRON_ENABLE_STACK_DUMPING",
	"ELECTRON_DEFAULT_ERROR_MODE",
	"ELECTRON_NO_ASAR",
	"ELECTRON_OVERRIDE_DIST_PATH",
	"NODE_OPTIONS",
	"NODE_EXTRA_CA_CERTS",
	"NODE_V8_COVERAGE",
	"NODE_REDIRECT_WARNINGS",
	"NODE_REPL_EXTERNAL_MODULE",
	"NODE_DEBUG",
	"NODE_DEBUG_NATIVE",
	"NODE_PATH",
	"CHROME_LOG_FILE",
	"CHROME_HEADLESS",
	"GOOGLE_API_KEY",
	"SSLKEYLOGFILE",
];

describe("a packaged program", () => {
	test("starts without arguments", () => {
		expect(refusedStart(PACKAGED)).toBe(null);
		const env = { PATH: "/bin", LANG: "fr", CHROME_DESKTOP: "x.desktop" };
		expect(refusedStart({ ...PACKAGED, env })).toBe(null);
	});

	test("knows sixty switches and more to try", () => {
		expect(new Set(SWITCHES).size).toBeGreaterThanOrEqual(60);
	});

	test.each(SWITCHES)("refuses %s", (given) => {
		expect(refusedStart({ ...PACKAGED, argv: ["scelle", given] })).toBe(
			"argument",
		);
	});

	test.each(VARIABLES)("refuses the variable %s", (name) => {
		expect(refusedStart({ ...PACKAGED, env: { [name]: "1" } })).toBe(
			"environment",
		);
		expect(refusedStart({ ...PACKAGED, env: { [name]: "" } })).toBe(null);
		expect(refusedStart({ ...PACKAGED, env: { [name]: undefined } })).toBe(
			null,
		);
	});
});

describe("a program that is not packaged", () => {
	const start = (...given: string[]) =>
		refusedStart({
			argv: ["electron", ...given],
			env: { NODE_OPTIONS: "x" },
			packaged: false,
			testFlavour: false,
		});

	test("starts with what development needs", () => {
		for (const given of [[], ["."], [".", "--smoke"], [".", "--demo"]])
			expect(start(...given)).toBe(null);
	});

	test("refuses everything else", () => {
		for (const given of SWITCHES)
			if (![".", "--smoke", "--demo"].includes(given))
				expect(start(".", given)).toBe("argument");
	});
});

test("the test flavour takes what its driver needs", () => {
	const start = { ...PACKAGED, testFlavour: true };
	for (const given of SWITCHES)
		expect(refusedStart({ ...start, argv: ["scelle", given] })).toBe(null);
});
