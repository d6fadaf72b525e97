import { useMemo } from "react";
import { encode } from "uqr";
import styles from "./qr-code.module.css";

interface QrCodeProps {
	readonly text: string;
	/** What is read with it. */
	readonly label: string;
}

/** Drawn in black on white in both themes: readers expect it. */
export function QrCode({ text, label }: QrCodeProps) {
	const { size, path } = useMemo(() => drawing(text), [text]);
	return (
		<svg
			className={styles["code"]}
			viewBox={`0 0 ${size} ${size}`}
			role="img"
			aria-label={label}
			shapeRendering="crispEdges"
		>
			<path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
			<path fill="#000" d={path} />
		</svg>
	);
}

const QUIET_ZONE = 4;

function drawing(text: string): { size: number; path: string } {
	const { size, data } = encode(text, { ecc: "M", border: QUIET_ZONE });
	const path = data
		.flatMap((row, y) =>
			row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : "")),
		)
		.join("");
	return { size, path };
}
