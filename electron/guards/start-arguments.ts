/** What may stand on the command line of a build that is not packaged. */
const DEVELOPMENT_ARGUMENTS = [".", "--smoke", "--demo"] as const;

/** Each opens a log, a side door or another program. Whatever begins with `ELECTRON_` is refused without being named. */
const REFUSED_VARIABLES = [
	"NODE_OPTIONS",
	"NODE_EXTRA_CA_CERTS",
	"NODE_V8_COVERAGE",
	"NODE_REDIRECT_WARNINGS",
	"NODE_REPL_EXTERNAL_MODULE",
	"NODE_DEBUG",
	"NODE_DEBUG_NATIVE",
	"NODE_PATH",
	"BREAKPAD_DUMP_LOCATION",
	"CHROME_DEVEL_SANDBOX",
	"CHROME_LOG_FILE",
	"CHROME_HEADLESS",
	"GOOGLE_API_KEY",
	"SSLKEYLOGFILE",
];
/** As root the engine has no sandbox to offer and does not start without being told so. */
const ROOT_NEEDS = "ELECTRON_DISABLE_SANDBOX";

export interface Start {
	readonly argv: readonly string[];
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly packaged: boolean;
	/** The test flavour: the driver needs the inspector and a profile of its own. */
	readonly testFlavour: boolean;
	readonly root: boolean;
}

/**
 * What forbids this start, or null. No fuse covers Chromium's own switches such as `--remote-debugging-port`, so a
 * packaged program refuses every argument and the variables that open a log or a side door (HARDENING.md 2b.1).
 */
export function refusedStart(start: Start): string | null {
	if (start.testFlavour) return null;
	const given = start.argv.slice(1);
	if (!start.packaged)
		return given.every(isDevelopmentArgument) ? null : "argument";
	if (given.length > 0) return "argument";
	return Object.keys(start.env).some((name) => isRefused(name, start))
		? "environment"
		: null;
}

function isRefused(name: string, { env, root }: Start): boolean {
	const known = name.toUpperCase(); // Windows does not tell them apart
	if (!env[name] || (root && known === ROOT_NEEDS)) return false;
	return known.startsWith("ELECTRON_") || REFUSED_VARIABLES.includes(known);
}

const isDevelopmentArgument = (argument: string): boolean =>
	DEVELOPMENT_ARGUMENTS.some((known) => known === argument);
