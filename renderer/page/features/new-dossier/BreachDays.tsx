import { useSession } from "../../session/use-session.ts";
import { BreachFields } from "../steps/BreachFields.tsx";
import type { FormAccess } from "../steps/form-access.ts";
import { NOTHING_ASKED } from "../steps/read-form.ts";
import { EMPTY_FORM } from "../steps/step-form.ts";

type Days = Readonly<Record<string, string>>;

interface BreachDaysProps {
	readonly days: Days;
	readonly onChange: (days: Record<string, string>) => void;
	readonly error: (field: string) => string | undefined;
}

/** The days of the breach, with the fields of the first step's own form. */
export function BreachDays({ days, onChange, error }: BreachDaysProps) {
	const { today } = useSession();
	const access: FormAccess = {
		form: { ...EMPTY_FORM, values: days },
		put: (name, value) => onChange({ ...days, [name]: value }),
		putSanctions: () => undefined,
		error,
		today,
		asked: NOTHING_ASKED,
		open: null,
	};
	return <BreachFields access={access} />;
}
