import { isoDate, plainDate } from "../../../shared/base/dates.ts";
import { recordOf } from "../../../shared/readings/confirmations.ts";
import { readingsOn } from "../../../shared/readings/in-force.ts";
import type { ReadingView } from "../../../shared/vault-protocol.ts";
import type { Desk } from "./desk.ts";

/** Every reading as it stands today, and what is proposed for it. */
export async function listReadings({ session }: Desk): Promise<ReadingView[]> {
	const { today } = await session.today();
	const state = session.readingsState();
	return readingsOn(session.readings(), plainDate(today)).map(
		({ id, option, confirmed }) => {
			const { proposal } = recordOf(state, id);
			return {
				id,
				option,
				confirmed,
				proposed:
					proposal === null
						? null
						: {
								option: proposal.option,
								by: session.nameOf(proposal.by.account),
								on: isoDate(proposal.on),
							},
			};
		},
	);
}
