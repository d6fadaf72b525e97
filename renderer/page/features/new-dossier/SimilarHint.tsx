import {
	compactNationalNumber,
	nationalNumberFault,
} from "../../../../shared/file/national-number.ts";
import { StorageRefus } from "../../components/StorageRefus.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useAskOrRefusal } from "../../vault/queries.ts";
import styles from "../dossier/dossier.module.css";

interface SimilarHintProps {
	/** As typed. */
	readonly nationalNumber: string;
}

/** Whether the agent has a dossier already, asked once the number is whole. */
export function SimilarHint({ nationalNumber }: SimilarHintProps) {
	return nationalNumberFault(nationalNumber) === null ? (
		<Similar digits={compactNationalNumber(nationalNumber)} />
	) : null;
}

function Similar({ digits }: { readonly digits: string }) {
	const { t } = useTexts();
	const { data: answer } = useAskOrRefusal(
		["dossiers", "similar", digits],
		(vault) => vault.similarDossiers({ nationalNumber: digits }),
	);
	if (answer === undefined) return null;
	if (!answer.ok) return <StorageRefus refusal={answer.reason} />;
	const found = answer.value;
	if (found.length === 0) return null;
	const references = found.map(({ reference }) => reference).join(", ");
	return (
		<p className={styles["hint"]} role="status">
			{t("dossier.create.similar", { count: found.length, references })}
		</p>
	);
}
