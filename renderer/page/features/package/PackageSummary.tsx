import type { ReactNode } from "react";
import type { DossierView } from "../../../../shared/vault-protocol.ts";
import links from "../../components/status.module.css";
import { slot } from "../../i18n/slots.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { Words } from "../../i18n/Words.tsx";
import { useLaw } from "../../law/use-law.ts";
import styles from "./package.module.css";
import {
	type DesignatedLawyer,
	type PackageForm,
	type PackageStep,
	shortKey,
} from "./package-form.ts";
import { useRecipientWords } from "./use-recipient-words.ts";

interface PackageSummaryProps {
	readonly dossier: DossierView;
	readonly lawyer: DesignatedLawyer;
	readonly pieces: DossierView["pieces"];
	readonly purpose: string;
	readonly language: PackageForm["language"];
	/** Absent: it is read, not changed. */
	readonly onChange?: (step: PackageStep) => void;
}

/** What will be in the package and for whom, each line with the way to change it. */
export function PackageSummary(props: PackageSummaryProps) {
	const { dossier, lawyer, pieces, purpose, language } = props;
	const { t } = useTexts();
	const law = useLaw();
	return (
		<dl className={styles["summary"]}>
			<Line {...props} part="lawyer" step="lawyer">
				{t("package.lawyer.designated", {
					name: lawyer.name,
					bar: lawyer.bar,
				})}
				<br />
				<Mandate dossier={dossier} lawyer={lawyer} />
			</Line>
			<Line {...props} part="procedure">
				{law.stage(dossier.stage)}
			</Line>
			<Line {...props} part="purpose" step="pieces">
				{purpose}
			</Line>
			<Line {...props} part="content" step="pieces">
				<Content pieces={pieces} />
			</Line>
			<Line {...props} part="opening" step="lawyer">
				<Opening recipient={lawyer.recipient} />
			</Line>
			<Line {...props} part="language" step="pieces">
				{t(`package.pieces.languages.${language}`)}
			</Line>
		</dl>
	);
}

interface LineProps extends Pick<PackageSummaryProps, "onChange"> {
	readonly part:
		| "lawyer"
		| "procedure"
		| "purpose"
		| "content"
		| "opening"
		| "language";
	readonly step?: PackageStep;
	readonly children: ReactNode;
}

function Line({ part, step, onChange, children }: LineProps) {
	const { t } = useTexts();
	const name = t(`package.check.${part}`);
	return (
		<div className={styles["line"]}>
			<dt>{name}</dt>
			<dd>{children}</dd>
			<dd className={styles["change"]}>
				{step && onChange && (
					<button
						type="button"
						className={links["link"]}
						aria-label={t("package.check.changeOf", { part: name })}
						onClick={() => onChange(step)}
					>
						{t("package.check.change")}
					</button>
				)}
			</dd>
		</div>
	);
}

function Mandate({
	dossier,
	lawyer,
}: Pick<PackageSummaryProps, "dossier" | "lawyer">) {
	const { t } = useTexts();
	const piece = dossier.pieces.find(({ id }) => id === lawyer.mandate);
	return piece === undefined
		? t("package.check.mandateGone")
		: t("package.check.mandate", {
				number: piece.number,
				title: piece.title,
			});
}

function Content({ pieces }: Pick<PackageSummaryProps, "pieces">) {
	const { t } = useTexts();
	const third = pieces.filter(({ persons }) => persons.length > 0).length;
	return (
		<>
			{t("package.check.count", { count: pieces.length })}
			{pieces.length > 0 && (
				<ul>
					{pieces.map(({ id, number, title }) => (
						<li key={id}>{t("dossier.pieceLink", { number, title })}</li>
					))}
				</ul>
			)}
			{third > 0 && (
				<span className={styles["warning"]}>
					{t("package.check.third", { count: third })}
				</span>
			)}
		</>
	);
}

function Opening({ recipient }: { readonly recipient: string | null }) {
	const { t } = useTexts();
	const { words } = useRecipientWords(recipient ?? "");
	if (recipient === null) return t("package.check.withCode");
	return (
		<>
			{t("package.check.withKey", { key: shortKey(recipient) })}
			{words && (
				<>
					<br />
					<Words
						text={t("package.check.withWords", { words: slot("words") })}
						slots={{
							words: (
								<span key="words" className={styles["words"]} lang="fr">
									{words.join(" ")}
								</span>
							),
						}}
					/>
				</>
			)}
		</>
	);
}
