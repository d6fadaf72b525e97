import { Button } from "@mantine/core";
import type { ComingDestruction } from "../../../../shared/vault-protocol.ts";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import { useSession } from "../../session/use-session.ts";
import { useComingDestructions } from "../../vault/queries.ts";
import styles from "./destruction.module.css";

/** On the home screens: what cools off can still be cancelled, and by when; what has cooled off has to be carried out. */
export function DestructionNotice() {
	const { t } = useTexts();
	const { listDay } = useFormat();
	const { router } = useParts();
	const { today } = useSession();
	const { data: coming = [] } = useComingDestructions();
	if (coming.length === 0) return null;
	const noticeOf = ({ dueOn, barred }: ComingDestruction) => {
		if (barred) return "destruction.noticeBarred";
		return dueOn <= today ? "destruction.noticeDue" : "destruction.notice";
	};
	const isDue = coming.some(({ dueOn, barred }) => !barred && dueOn <= today);
	return (
		<div className={styles["notice"]}>
			<ul>
				{coming.map((each) => (
					<li key={each.id}>
						{t(noticeOf(each), {
							reference: each.reference,
							day: listDay(each.dueOn),
						})}
					</li>
				))}
			</ul>
			<Button onClick={() => router.go({ screen: "destruction" })}>
				{t(isDue ? "destruction.seeDue" : "destruction.seeNotice")}
			</Button>
		</div>
	);
}
