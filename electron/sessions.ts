import path from "node:path";
import { type Session, session } from "electron";
import { type Room, SCHEMES } from "../shared/policy/origins.ts";
import { forbidDownloads } from "./guards/downloads.ts";
import { cancelNetwork } from "./guards/network.ts";
import { denyPermissions } from "./guards/permissions.ts";
import { disableSpellcheck } from "./guards/spellcheck.ts";
import { serveRoom } from "./protocol.ts";

const sessions = new Map<string, Session>();

/** The session of a room in a partition, made once: every guard is on before a window uses it. */
export function guardedSession(
	room: Room,
	partition: string,
	root: string,
): Session {
	const known = sessions.get(partition);
	if (known !== undefined) return known;
	const made = session.fromPartition(partition, { cache: false });
	disableSpellcheck(made);
	denyPermissions(made);
	forbidDownloads(made);
	cancelNetwork(made, SCHEMES[room]);
	serveRoom(made, room, path.join(root, room));
	sessions.set(partition, made);
	return made;
}
