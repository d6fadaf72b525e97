import { DateField } from "../../components/DateField.tsx";
import { TextField } from "../../components/fields.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { useSession } from "../../session/use-session.ts";
import styles from "../requests/requests.module.css";

interface MomentFieldsProps {
	readonly field: "known" | "told";
	readonly day: string;
	readonly time: string;
	readonly onDay: (typed: string) => void;
	readonly onTime: (typed: string) => void;
	readonly error: (field: string) => string | undefined;
}

/** A day and a time of day: here hours count (C10). */
export function MomentFields(props: MomentFieldsProps) {
	const { field, day, time, onDay, onTime, error } = props;
	const { t } = useTexts();
	const { today } = useSession();
	return (
		<div className={styles["moment"]}>
			<DateField
				name={field}
				label={t(`breaches.field.${field}`)}
				value={day}
				onChange={onDay}
				today={today}
				neverFuture
				needed
				error={error(field)}
			/>
			<TextField
				name={`${field}Time`}
				label={t(`breaches.field.${field}Time`)}
				value={time}
				onChange={onTime}
				width="9rem"
				needed
				error={error(`${field}Time`)}
			/>
		</div>
	);
}
