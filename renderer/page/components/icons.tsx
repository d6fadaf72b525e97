import type { ReactNode } from "react";

/** Drawn here, because the bundled letters lack arrows and ticks; each on a field of 16 by 16. */
const DRAWINGS = {
	octagon: (
		<>
			<path d="M5.3 1h5.4L15 5.3v5.4L10.7 15H5.3L1 10.7V5.3z" />
			<path d="M8 4.5v4.2M8 11v.6" />
		</>
	),
	triangle: <path d="M8 2 15 14H1z" />,
	ring: <circle cx="8" cy="8" r="5.5" />,
	"barred-square": (
		<>
			<rect x="2" y="2" width="12" height="12" />
			<path d="M4.5 8h7" />
		</>
	),
	tick: <path d="m2.5 8.5 3.5 4 7.5-9" />,
	calendar: (
		<>
			<rect x="1.5" y="3" width="13" height="11.5" rx="1" />
			<path d="M1.5 6.5h13M5 1v3.5M11 1v3.5" />
		</>
	),
	folders: <path d="M1.5 13.5v-10h4.5l1.5 2h7v8zM1.5 8h13" />,
	clock: (
		<>
			<circle cx="8" cy="8" r="6.5" />
			<path d="M8 4v4.3l3 1.7" />
		</>
	),
	gear: (
		<>
			<circle cx="8" cy="8" r="2.3" />
			<path d="M8 1v2.5M8 12.5V15M1 8h2.5M12.5 8H15M3 3l1.8 1.8M11.2 11.2 13 13M13 3l-1.8 1.8M4.8 11.2 3 13" />
		</>
	),
	question: (
		<>
			<circle cx="8" cy="8" r="6.5" />
			<path d="M6 6.2a2 2 0 1 1 2.7 2c-.5.2-.7.5-.7 1.1M8 11.3v.5" />
		</>
	),
	search: (
		<>
			<circle cx="6.8" cy="6.8" r="4.8" />
			<path d="m10.4 10.4 4.1 4.1" />
		</>
	),
	"arrow-left": <path d="M14 8H2.5M7 3 2 8l5 5" />,
	"chevron-down": <path d="m3 5.5 5 5 5-5" />,
	"chevron-up": <path d="m3 10.5 5-5 5 5" />,
	"chevron-right": <path d="m5.5 3 5 5-5 5" />,
	filter: <path d="M1.5 3h13L9.5 8.5V13l-3 1.5v-6z" />,
	close: <path d="m3 3 10 10M13 3 3 13" />,
	/** A letter that came in from a person. */
	request: (
		<>
			<circle cx="5" cy="4.5" r="2.5" />
			<path d="M1 13.5a4 4 0 0 1 8 0M9.5 6h5.5v7h-4M9.5 6l2.7 2.6L15 6" />
		</>
	),
	register: (
		<>
			<path d="M3 1.5h8.5a1.5 1.5 0 0 1 1.5 1.5v11.5H4.5A1.5 1.5 0 0 1 3 13z" />
			<path d="M3 13a1.5 1.5 0 0 1 1.5-1.5H13M6 4.5h4.5M6 7.5h4.5" />
		</>
	),
	shredder: (
		<path d="M3.5 8V1.5h9V8M1 8h14M3 10.5v4M6.3 10.5v3M9.6 10.5v4M13 10.5v3" />
	),
	persons: (
		<>
			<circle cx="5.5" cy="5" r="2.7" />
			<path d="M.9 14v-1.2a4.6 4.6 0 0 1 9.2 0V14M10.4 2.6a2.5 2.5 0 0 1 0 4.8M12 9.6a4.4 4.4 0 0 1 3.1 3.6v.8" />
		</>
	),
	envelope: (
		<>
			<rect x="1.5" y="3.5" width="13" height="9.5" rx="1" />
			<path d="m2 4.5 6 4.7 6-4.7" />
		</>
	),
	lock: (
		<>
			<rect x="3" y="7" width="10" height="7.5" rx="1" />
			<path d="M5 7V4.8a3 3 0 0 1 6 0V7" />
		</>
	),
	plus: <path d="M8 2.5v11M2.5 8h11" />,
	draft: <path d="m10.5 2.5 3 3-8 8H2.5v-3z" />,
	table: <path d="M1.5 6.5h13M3.5 6.5v7M12.5 6.5v7M5 3.5h6" />,
	scales: (
		<path d="M8 1.5v13M4.5 14.5h7M2.5 4h11M2.5 4l-2 5h4zM13.5 4l-2 5h4z" />
	),
	copies: (
		<>
			<rect x="1.5" y="4.5" width="9" height="10" rx="1" />
			<path d="M5 4.5v-3h9.5v10h-4" />
		</>
	),
	shield: (
		<path d="M8 1.5 13.5 3.5v4c0 3.5-2.3 5.8-5.5 7-3.2-1.2-5.5-3.5-5.5-7v-4z" />
	),
} as const satisfies Readonly<Record<string, ReactNode>>;

export type IconName = keyof typeof DRAWINGS;

interface IconProps {
	readonly name: IconName;
	readonly size?: number;
	/** A filled shape, for states that must be seen in grey. */
	readonly filled?: boolean;
}

/** A drawing beside a word: never the only bearer of a meaning, so hidden from screen readers. */
export function Icon({ name, size = 16, filled = false }: IconProps) {
	return (
		<svg
			width={size}
			height={size}
			viewBox="0 0 16 16"
			fill={filled ? "currentColor" : "none"}
			stroke="currentColor"
			strokeWidth="1.6"
			strokeLinecap="round"
			strokeLinejoin="round"
			aria-hidden="true"
			focusable="false"
		>
			{DRAWINGS[name]}
		</svg>
	);
}
