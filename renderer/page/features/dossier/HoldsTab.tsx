import { Button } from "@mantine/core";
import type { StepName } from "../../../../shared/dossier/steps.ts";
import type {
	ChronologyEntry,
	DossierView,
} from "../../../../shared/vault-protocol.ts";
import { EmptyState } from "../../components/EmptyState.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useLaw } from "../../law/use-law.ts";
import { useParts } from "../../parts.ts";
import { ChronologyLine } from "./ChronologyLine.tsx";
import styles from "./dossier.module.css";
import { mayRecord } from "./Mentions.tsx";

const HOLD_STEPS: readonly StepName[] = ["hold-placed", "hold-lifted"];
const ARCHIVES_STEPS: readonly StepName[] = [
	"archives-notified",
	"archives-answered",
];

const standing = (
	{ chronology }: DossierView,
	names: readonly StepName[],
): readonly ChronologyEntry[] =>
	chronology.filter(
		({ name, rectified }) => names.includes(name) && rectified === null,
	);

/** K14: a hold stands until it is lifted, the oldest of its ground first, or of all where none is named. Newest first. */
export function standingHolds(
	dossier: DossierView,
): readonly ChronologyEntry[] {
	const oldestFirst = [...standing(dossier, HOLD_STEPS)].reverse();
	const holds: ChronologyEntry[] = [];
	for (const entry of oldestFirst) {
		if (entry.name === "hold-placed") holds.push(entry);
		else lift(holds, entry.fields["ground"]);
	}
	return holds.reverse();
}

function lift(holds: ChronologyEntry[], ground: unknown): void {
	const place = holds.findIndex(
		({ fields }) => ground === undefined || fields["ground"] === ground,
	);
	if (place >= 0) holds.splice(place, 1);
}

/** What keeps the file from destruction: holds and the National Archives. */
export function HoldsTab({ dossier }: { readonly dossier: DossierView }) {
	return (
		<>
			<Part dossier={dossier} part="holds" steps={HOLD_STEPS} />
			<Part dossier={dossier} part="archives" steps={ARCHIVES_STEPS} />
		</>
	);
}

interface PartProps {
	readonly dossier: DossierView;
	readonly part: "holds" | "archives";
	readonly steps: readonly StepName[];
}

function Part({ dossier, part, steps }: PartProps) {
	const { t } = useTexts();
	const law = useLaw();
	const { router } = useParts();
	const lines = standing(dossier, steps);
	const allowed = dossier.steps.filter(
		({ step, allowed }) => allowed && steps.includes(step),
	);
	return (
		<section className={styles["part"]} aria-labelledby={part}>
			<h2 id={part}>{t(`dossier.${part}.title`)}</h2>
			{lines.length === 0 ? (
				<EmptyState text={t(`dossier.${part}.empty`)} />
			) : (
				<ol className={styles["chronology"]}>
					{lines.map((entry) => (
						<ChronologyLine key={entry.ref} entry={entry} dossier={dossier} />
					))}
				</ol>
			)}
			{mayRecord(dossier) && (
				<div className={styles["buttons"]}>
					{allowed.map(({ step }) => (
						<Button
							key={step}
							onClick={() =>
								router.go({ screen: "step", id: dossier.id, step })
							}
						>
							{law.step(step, "record")}
						</Button>
					))}
				</div>
			)}
		</section>
	);
}
