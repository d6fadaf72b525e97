declare const __E2E__: boolean; // true in the test flavour alone, see vite.config.ts

export interface Clock {
	/** Milliseconds since 1970, as the machine's clock has it. */
	readonly now: () => number;
	/** Added to the machine's clock; 0 but in the test flavour. */
	readonly offsetMs: () => number;
}

/** The machine's clock. The test flavour moves it by a global that the shipped one does not even read. */
export function systemClock(): Clock {
	const offsetMs = () => (__E2E__ ? testOffset() : 0);
	return { now: () => Date.now() + offsetMs(), offsetMs };
}

function testOffset(): number {
	const { scelleClockOffset } = globalThis as { scelleClockOffset?: unknown }; // set by the test driver
	return typeof scelleClockOffset === "number"
		? scelleClockOffset
		: Number(process.env["SCELLE_TEST_CLOCK_OFFSET"] ?? 0);
}
