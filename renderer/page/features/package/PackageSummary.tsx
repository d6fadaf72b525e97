import type { ReactNode } from "react";
import type { Stage } from "../../../../shared/dossier/standing.ts";
import type { Lawyer } from "../../../../shared/file/parts.ts";
import type { PackageOrderView } from "../../../../shared/vault-protocol.ts";
import links from "../../components/status.module.css";
import { useTexts } from "../../i18n/use-texts.ts";
import { useLaw } from "../../law/use-law.ts";
import { Opening } from "./Opening.tsx";
import styles from "./package.module.css";
import type { PackageStep } from "./package-form.ts";

interface PackageSummaryProps {
	readonly lawyer: Lawyer;
	readonly mandate: PackageOrderView["mandate"];
	readonly stage: Stage;
	readonly pieces: PackageOrderView["pieces"];
	readonly purpose: string;
	readonly language: PackageOrderView["language"];
	readonly unmasked: string;
	/** Absent: it is read, not changed. */
	readonly onChange?: (step: PackageStep) => void;
}

/** What will be in the package and for whom, each line with the way to change it. */
export function PackageSummary(props: PackageSummaryProps) {
	const { lawyer, stage, pieces, purpose, language, unmasked } = props;
	const { t } = useTexts();
	const law = useLaw();
	const naming = pieces.filter(({ persons }) => persons > 0).length;
	return (
		<dl className={styles["summary"]}>
			<Line {...props} part="lawyer" step="lawyer">
				{t("package.lawyer.designated", { name: lawyer.name, bar: lawyer.bar })}
				<br />
				<Mandate {...props} />
			</Line>
			<Line {...props} part="procedure">
				{law.stage(stage)}
			</Line>
			<Line {...props} part="purpose" step="pieces">
				{purpose}
			</Line>
			<Line {...props} part="content" step="pieces">
				<Content pieces={pieces} />
			</Line>
			{naming > 0 && (
				<Line {...props} part="third" step="masking">
					<span className={styles["warning"]}>
						{t("package.check.names", { count: naming })}
					</span>
					<br />
					{t("package.check.reason", { reason: unmasked })}
				</Line>
			)}
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
		| "third"
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

function Mandate({ mandate }: Pick<PackageSummaryProps, "mandate">) {
	const { t } = useTexts();
	return mandate === null
		? t("package.check.mandateGone")
		: t("package.check.mandate", {
				number: mandate.number,
				title: mandate.title,
			});
}

function Content({ pieces }: Pick<PackageSummaryProps, "pieces">) {
	const { t } = useTexts();
	return (
		<>
			{t("package.check.count", { count: pieces.length })}
			{pieces.length > 0 && (
				<ul>
					{pieces.map(({ id, number, title, masked }) => (
						<li key={id}>
							{t("dossier.pieceLink", { number, title })}
							{masked && ` · ${t("package.check.masked")}`}
						</li>
					))}
				</ul>
			)}
		</>
	);
}
