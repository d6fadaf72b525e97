import { defaultOption } from "../../../../shared/readings/readings.ts";
import {
	READINGS,
	type ReadingId,
	type ReadingOption,
} from "../../../../shared/readings/table.ts";
import { slot } from "../../i18n/slots.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { Words } from "../../i18n/Words.tsx";
import { useLaw } from "../../law/use-law.ts";

/** The possible answers with their effect, for who only reads them. */
export function ReadingOptions({ reading }: { readonly reading: ReadingId }) {
	const options: readonly ReadingOption[] = READINGS[reading].options;
	return (
		<ul>
			{options.map((option) => (
				<li key={option}>
					<OptionWithEffect reading={reading} option={option} />
				</li>
			))}
		</ul>
	);
}

interface OptionWithEffectProps {
	readonly reading: ReadingId;
	readonly option: ReadingOption;
}

/** « Le samedi compte (choix prudent) : le dernier jour d’expédition vient plus tôt ». */
export function OptionWithEffect({ reading, option }: OptionWithEffectProps) {
	const { t } = useTexts();
	const law = useLaw();
	const name = (
		<b>
			<Words text={law.option(reading, option)} />
			{option === defaultOption(reading) && ` (${t("readings.safe")})`}
		</b>
	);
	return (
		<Words
			text={t("common.labelled", {
				label: slot("option"),
				value: law.effect(reading, option),
			})}
			slots={{ option: name }}
		/>
	);
}
