import { describe, expect, test } from "vitest";
import {
	chance,
	FakeDisk,
	type Fault,
	PowerCut,
} from "../../support/fake-disk.ts";
import {
	live,
	nothingTold,
	type Told,
	whatIsWrong,
} from "../../support/journal-life.ts";

async function lengthOfLife(): Promise<number> {
	const disk = new FakeDisk();
	await live(disk, nothingTold());
	return disk.operations;
}

/** Lives until the fault; only a power cut and a refusal to open may end a life early. */
async function liveUntil(
	fault: Fault,
): Promise<{ disk: FakeDisk; told: Told }> {
	const disk = new FakeDisk();
	const told = nothingTold();
	disk.failAt(fault);
	await live(disk, told).catch((error: unknown) => {
		if (
			!(error instanceof PowerCut) &&
			!(error instanceof Error && "code" in error)
		)
			throw error;
	});
	return { disk, told };
}

const every = async (
	fault: (at: number) => Fault,
	look: (disk: FakeDisk, at: number) => FakeDisk,
): Promise<string[]> => {
	const length = await lengthOfLife();
	const wrong: string[] = [];
	for (let at = 1; at <= length; at++) {
		const { disk, told } = await liveUntil(fault(at));
		const where = JSON.stringify(disk.log.at(-1));
		for (const each of await whatIsWrong(look(disk, at), told).catch(
			(error: Error) => [String(error.stack)],
		))
			wrong.push(`${at} ${where}: ${each}`);
	}
	return wrong;
};

describe("a journal whose life ends at any operation", () => {
	test("is whole after a kill", async () => {
		expect(
			await every(
				(at) => ({ at, what: "cut" }),
				(disk) => disk.afterKill(),
			),
		).toEqual([]);
	});

	test.each([1, 2])("is whole after a power cut, chance %i", async (seed) => {
		expect(
			await every(
				(at) => ({ at, what: "cut" }),
				(disk, at) => disk.afterPowerCut(chance(seed * 10_000 + at)),
			),
		).toEqual([]);
	});

	test.each([1, 2])(
		"is whole after a kill and then a power cut, chance %i",
		async (seed) => {
			const length = await lengthOfLife();
			const wrong: string[] = [];
			for (let at = 1; at <= length; at++) {
				const { disk, told } = await liveUntil({ at, what: "cut" });
				const killed = disk.afterKill();
				await whatIsWrong(killed, told);
				const after = killed.afterPowerCut(chance(seed * 10_000 + at));
				for (const each of await whatIsWrong(after, told))
					wrong.push(`${at}: ${each}`);
			}
			expect(wrong).toEqual([]);
		},
	);

	test("writes to the end what the system took only a part of", async () => {
		expect(
			await every(
				(at) => ({ at, what: "short", only: ["write"] }),
				(disk) => disk.afterPowerCut(chance(7)),
			),
		).toEqual([]);
	});
});

describe("a journal on a failing disk", () => {
	test.each(["ENOSPC", "EIO"])("loses nothing to one %s", async (what) => {
		expect(
			await every(
				(at) => ({ at, what }),
				(disk, at) => disk.afterKill().afterPowerCut(chance(at)),
			),
		).toEqual([]);
	});

	test("loses nothing to a sync that fails and seems to succeed after the next start", async () => {
		const length = await lengthOfLife();
		const wrong: string[] = [];
		for (let at = 1; at <= length; at++) {
			const fault = { at, what: "EIO", only: ["sync" as const] };
			const { disk, told } = await liveUntil(fault);
			const next = disk.afterKill();
			wrong.push(
				...(await whatIsWrong(next, told)).map((each) => `${at}: ${each}`),
			);
			const last = next.afterPowerCut(chance(at));
			wrong.push(
				...(await whatIsWrong(last, told)).map((each) => `${at}, cut: ${each}`),
			);
		}
		expect(wrong).toEqual([]);
	});

	test.each(["ENOSPC", "EIO"])("loses nothing when %s stays", async (what) => {
		expect(
			await every(
				(at) => ({
					at,
					what,
					only: ["write", "sync", "truncate", "rename"],
					stays: true,
				}),
				(disk, at) => disk.afterKill().afterPowerCut(chance(at)),
			),
		).toEqual([]);
	});
});
