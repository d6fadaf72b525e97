import { useEffect, useRef } from "react";
import { RULES, type Source } from "../../../../shared/law/rules.ts";
import type { ReadingView } from "../../../../shared/vault-protocol.ts";
import { useStore } from "../../base/store.ts";
import { Icon } from "../../components/icons.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { Words } from "../../i18n/Words.tsx";
import { useLaw } from "../../law/use-law.ts";
import { useParts } from "../../parts.ts";
import { ProposedReading } from "./ProposedReading.tsx";
import { ReadingForm } from "./ReadingForm.tsx";
import { OptionWithEffect, ReadingOptions } from "./ReadingOptions.tsx";
import { ReadingState } from "./ReadingState.tsx";
import { ReadingVersions } from "./ReadingVersions.tsx";
import styles from "./readings.module.css";

interface ReadingCardProps {
	readonly reading: ReadingView;
	readonly isOpen: boolean;
}

/** One question of the law: its state and the answer that holds; opened, everything that settles it. */
export function ReadingCard({ reading, isOpen }: ReadingCardProps) {
	const law = useLaw();
	const { router } = useParts();
	const { turn } = useStore(router);
	const head = useRef<HTMLButtonElement>(null);
	const { id, option } = reading;
	// biome-ignore lint/correctness/useExhaustiveDependencies: a new turn leads here anew
	useEffect(() => {
		if (isOpen) head.current?.focus();
	}, [isOpen, turn]);
	const toggle = () =>
		router.stay({ screen: "readings", ...(isOpen ? {} : { reading: id }) });
	return (
		<section className={styles["card"]} data-reading={id}>
			<div className={styles["head"]}>
				<h2>
					<button
						ref={head}
						type="button"
						aria-expanded={isOpen}
						onClick={toggle}
					>
						<Icon name={isOpen ? "chevron-down" : "chevron-right"} />
						<span>
							<b>{id}</b>
							{" · "}
							<Words text={law.question(id)} />
						</span>
					</button>
				</h2>
				<ReadingState reading={reading} />
			</div>
			<p className={styles["held"]}>
				<OptionWithEffect reading={id} option={option} />
			</p>
			{isOpen && <OpenReading reading={reading} />}
		</section>
	);
}

function OpenReading({ reading }: { readonly reading: ReadingView }) {
	const { t } = useTexts();
	const law = useLaw();
	const { id, proposed, mayPropose } = reading;
	const sources: readonly Source[] = RULES[id].sources;
	return (
		<div className={styles["body"]}>
			{sources.length > 0 && (
				<p className={styles["quiet"]}>
					{t("readings.source")}{" "}
					<Words
						text={sources.map((source) => law.source(source)).join(" ; ")}
					/>
				</p>
			)}
			<ReadingVersions reading={reading} />
			{proposed !== null && (
				<ProposedReading reading={reading} proposed={proposed} />
			)}
			{proposed === null && mayPropose && <ReadingForm reading={reading} />}
			{!mayPropose && (
				<>
					<ReadingOptions reading={id} />
					<p className={styles["quiet"]}>{t("readings.notYours")}</p>
				</>
			)}
		</div>
	);
}
