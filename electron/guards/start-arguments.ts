/** What may stand on the command line of a build that is not packaged. */
const DEVELOPMENT_ARGUMENTS = [".", "--smoke", "--demo"] as const;

const REFUSED_VARIABLES = [
	"ELECTRON_ENABLE_LOGGING",
	"ELECTRON_LOG_FILE",
	"ELECTRON_LOG_ASAR_READS",
	"ELECTRON_RUN_AS_NODE",
	"NODE_OPTIONS",
	"NODE_EXTRA_CA_CERTS",
	"NODE_V8_COVERAGE",
	"NODE_REDIRECT_WARNINGS",
	"NODE_REPL_EXTERNAL_MODULE",
	"NODE_DEBUG",
	"NODE_DEBUG_NATIVE",
	"NODE_PATH",
	"ELECTRON_ENABLE_STACK_DUMPING",
	"ELECTRON_DEFAULT_ERROR_MODE",
	"ELECTRON_NO_ASAR",
	"ELECTRON_OVERRIDE_DIST_PATH",
	"CHROME_LOG_FILE",
	"CHROME_HEADLESS",
	"GOOGLE_API_KEY",
	"SSLKEYLOGFILE",
];

export interface Start {
	readonly argv: readonly string[];
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly packaged: boolean;
	/** The test flavour: the driver needs the inspector and a profile of its own. */
	readonly testFlavour: boolean;
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
	const variable = REFUSED_VARIABLES.find((name) => start.env[name]);
	return variable === undefined ? null : "environment";
}

const isDevelopmentArgument = (argument: string): boolean =>
	DEVELOPMENT_ARGUMENTS.some((known) => known === argument);
