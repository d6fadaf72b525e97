import { Button } from "@mantine/core";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useParts } from "../../parts.ts";
import { useDestructions } from "../../vault/queries.ts";
import styles from "./destruction.module.css";

/** On the home screens: what cools off can still be cancelled, and by when. */
export function DestructionNotice() {
	const { t } = useTexts();
	const { listDay } = useFormat();
	const { router } = useParts();
	const { data: view } = useDestructions();
	const cooling = (view?.rows ?? []).filter(
		({ state }) => state === "cooling-off",
	);
	if (cooling.length === 0) return null;
	return (
		<div className={styles["notice"]}>
			<ul>
				{cooling.map(({ id, reference, dueOn }) => (
					<li key={id}>
						{t("destruction.notice", {
							reference,
							day: dueOn === null ? "" : listDay(dueOn),
						})}
					</li>
				))}
			</ul>
			<Button onClick={() => router.go({ screen: "destruction" })}>
				{t("destruction.seeNotice")}
			</Button>
		</div>
	);
}
