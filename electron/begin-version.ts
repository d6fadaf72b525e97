import type { AppInfo, BackupFault } from "../shared/ipc.ts";
import type { Backups } from "./backup/backups.ts";
import { stampProfile, standingOf } from "./machine/engine-stamp.ts";

type Answer = "again" | "without" | "leave";

export interface NewVersionParts {
	readonly userData: string;
	readonly program: string;
	readonly engine: string;
	readonly backups: Pick<Backups, "beforeVersion">;
	/** No backup came about: what now? */
	readonly ask: (fault: BackupFault) => Promise<Answer>;
	readonly report: (incident: string) => void;
}

/** Whether another program or engine than the last one begins on the profile; nothing is written for it. */
export async function isNewVersion({
	userData,
	program,
	engine,
}: Pick<NewVersionParts, "userData" | "program" | "engine">): Promise<boolean> {
	const standings = [
		await standingOf(userData, "program", program),
		await standingOf(userData, "engine", engine),
	];
	return standings.some((standing) => standing !== "same");
}

/**
 * A verified backup before a new version touches anything, and only then the stamps, so that whatever cuts it short makes
 * it begin again. Without a backup somebody decides; `leave` changes nothing, and the version before still opens the profile.
 */
export async function beginVersion(
	parts: NewVersionParts,
): Promise<AppInfo["begun"] | "leave"> {
	const { userData, program, engine, backups, ask, report } = parts;
	let saved = await backups.beforeVersion();
	while (saved.kind === "unsaved") {
		const answer = await ask(saved.fault);
		if (answer === "leave") return "leave";
		if (answer === "without") break;
		saved = await backups.beforeVersion();
	}
	for (const [stamp, version] of [
		["engine", engine],
		["program", program],
	] as const)
		await stampProfile(userData, stamp, version).catch(() =>
			report("the profile was not stamped"),
		);
	if (saved.kind === "nothing") return null;
	return saved.kind === "saved"
		? { kind: "saved", here: saved.here }
		: { kind: "unsaved" };
}
