import type { ReadingView } from "../../../../shared/vault-protocol.ts";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { Words } from "../../i18n/Words.tsx";
import { useLaw } from "../../law/use-law.ts";
import styles from "./readings.module.css";

/** Every confirmed version, the newest first: what held when, and who said so. */
export function ReadingVersions({
	reading,
}: {
	readonly reading: ReadingView;
}) {
	const { t } = useTexts();
	const { day } = useFormat();
	const law = useLaw();
	const { id, versions } = reading;
	if (versions.length === 0) return null;
	return (
		<ul className={styles["versions"]} aria-label={t("readings.versions")}>
			{[...versions].reverse().map((version) => (
				<li key={version.version}>
					<Words
						text={t("readings.version", {
							version: version.version,
							option: law.option(id, version.option),
							day: day(version.from),
							proposedBy: version.proposedBy,
							confirmedBy: version.confirmedBy,
							confirmedOn: day(version.confirmedOn),
						})}
					/>
					{version.reference !== null &&
						` ${t("readings.referenceIs", { reference: version.reference })}`}
				</li>
			))}
		</ul>
	);
}
