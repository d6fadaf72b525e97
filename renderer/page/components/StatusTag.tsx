import { useTexts } from "../i18n/use-texts.ts";
import { Icon, type IconName } from "./icons.tsx";
import styles from "./status.module.css";

export type StatusKind =
	| "late"
	| "nullity"
	| "soon"
	| "follow"
	| "barred"
	| "done";

const SHAPES: Readonly<
	Record<StatusKind, { readonly icon: IconName; readonly look: string }>
> = {
	late: { icon: "octagon", look: "late" },
	nullity: { icon: "octagon", look: "late" },
	soon: { icon: "triangle", look: "soon" },
	follow: { icon: "ring", look: "follow" },
	barred: { icon: "barred-square", look: "barred" },
	done: { icon: "tick", look: "done" },
};

interface StatusTagProps {
	readonly status: StatusKind;
	/** Other words for the same status, such as « Expédié le … ». */
	readonly text?: string;
}

/** A status as word, shape and colour (SCREENS section 2, Colour); never clickable. */
export function StatusTag({ status, text }: StatusTagProps) {
	const { t } = useTexts();
	const { icon, look } = SHAPES[status];
	return (
		<span className={`${styles["tag"]} ${styles[look]}`} data-status={status}>
			<Icon name={icon} size={13} />
			{text ?? t(`common.status.${status}`)}
		</span>
	);
}
