import {
	type CSSVariablesResolver,
	createTheme,
	type MantineColorSchemeManager,
	type MantineColorsTuple,
	type VariantColorsResolver,
} from "@mantine/core";
import { DARK, LIGHT, type Tokens } from "./tokens.ts";

const FONT =
	"'Source Sans 3 Variable', 'Segoe UI', 'Liberation Sans', Arial, sans-serif";
const MONO =
	"'Atkinson Hyperlegible Mono', Consolas, 'Liberation Mono', monospace";

const ten = (colour: string): MantineColorsTuple => [
	colour,
	colour,
	colour,
	colour,
	colour,
	colour,
	colour,
	colour,
	colour,
	colour,
];

/** Mantine draws edges and hovers of its own with these two scales; here they are made of our colours. */
const GRAY: MantineColorsTuple = [
	LIGHT.ground,
	LIGHT.ground,
	LIGHT.hairline,
	LIGHT.border,
	LIGHT.border,
	LIGHT.border,
	LIGHT.secondary,
	LIGHT.secondary,
	LIGHT.ink,
	LIGHT.ink,
];
const DARK_GRAY: MantineColorsTuple = [
	DARK.ink,
	DARK.secondary,
	DARK.secondary,
	DARK.border,
	DARK.border,
	DARK.hairline,
	DARK.ground,
	DARK.surface,
	DARK.surface,
	DARK.surface,
];

/** CSS name of a token: `--scelle-late-tint`. */
export const tokenVariable = (token: string): string =>
	`--scelle-${token.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

const ownVariables = (tokens: Tokens): Record<string, string> =>
	Object.fromEntries(
		Object.entries(tokens).map(([token, colour]) => [
			tokenVariable(token),
			colour,
		]),
	);

/** Mantine's own names, so that its components use our colours and nothing of its palette. */
const mantineVariables = (tokens: Tokens): Record<string, string> => ({
	"--mantine-color-body": tokens.surface,
	"--mantine-color-text": tokens.ink,
	"--mantine-color-bright": tokens.ink,
	"--mantine-color-dimmed": tokens.secondary,
	"--mantine-color-placeholder": tokens.secondary,
	"--mantine-color-anchor": tokens.primary,
	"--mantine-color-error": tokens.late,
	"--mantine-color-default": tokens.surface,
	"--mantine-color-default-hover": tokens.ground,
	"--mantine-color-default-color": tokens.ink,
	"--mantine-color-default-border": tokens.border,
	"--mantine-color-disabled": tokens.ground,
	"--mantine-color-disabled-color": tokens.secondary,
	"--mantine-color-disabled-border": tokens.border,
	"--mantine-color-primary-filled": tokens.primary,
	"--mantine-color-primary-filled-hover": tokens.primaryHover,
	"--mantine-color-primary-light": tokens.selected,
	"--mantine-color-primary-light-hover": tokens.selected,
	"--mantine-color-primary-light-color": tokens.ink,
	"--mantine-color-primary-outline": tokens.primary,
	"--mantine-color-primary-text": tokens.primary,
	"--mantine-primary-color-contrast": tokens.onPrimary,
	"--mantine-color-error-filled": tokens.late,
});

export const cssVariables: CSSVariablesResolver = () => ({
	variables: {},
	light: { ...ownVariables(LIGHT), ...mantineVariables(LIGHT) },
	dark: { ...ownVariables(DARK), ...mantineVariables(DARK) },
});

const filled = {
	background: "var(--scelle-primary)",
	hover: "var(--scelle-primary-hover)",
	color: "var(--scelle-on-primary)",
	border: "1px solid transparent",
};
const bordered = {
	background: "var(--scelle-surface)",
	hover: "var(--scelle-selected)",
	color: "var(--scelle-ink)",
	border: "1px solid var(--scelle-border)",
};
const bare = {
	background: "transparent",
	hover: "var(--scelle-selected)",
	color: "var(--scelle-primary)",
	border: "1px solid transparent",
};

/** Three kinds of button and no more: the one primary, the others, and those that look like links. */
const variantColors: VariantColorsResolver = ({ variant }) => {
	if (variant === "filled") return filled;
	return variant === "subtle" || variant === "transparent" ? bare : bordered;
};

/** SCREENS section 2, Type and Colour. Text is never under 14 px; targets are 32 px high. */
export const theme = createTheme({
	fontFamily: FONT,
	fontFamilyMonospace: MONO,
	fontSizes: {
		xs: "0.875rem",
		sm: "0.9375rem",
		md: "1rem",
		lg: "1.0625rem",
		xl: "1.5rem",
	},
	lineHeights: { xs: "1.35", sm: "1.35", md: "1.35", lg: "1.35", xl: "1.25" },
	headings: {
		fontFamily: FONT,
		fontWeight: "700",
		sizes: {
			h1: { fontSize: "1.5rem", lineHeight: "1.25" },
			h2: { fontSize: "1.0625rem", lineHeight: "1.35" },
			h3: { fontSize: "1rem", lineHeight: "1.35" },
		},
	},
	white: LIGHT.surface,
	black: LIGHT.ink,
	colors: { primary: ten(LIGHT.primary), gray: GRAY, dark: DARK_GRAY },
	primaryColor: "primary",
	primaryShade: 6,
	variantColorResolver: variantColors,
	defaultRadius: "4px",
	focusRing: "always",
	respectReducedMotion: true,
	cursorType: "pointer",
	components: {
		Button: { defaultProps: { size: "sm", variant: "default" } },
		ActionIcon: { defaultProps: { size: 32, variant: "subtle" } },
		CloseButton: { defaultProps: { size: 32 } },
		Loader: { defaultProps: { type: "dots" } },
		Modal: {
			defaultProps: {
				transitionProps: { duration: 0 },
				overlayProps: { backgroundOpacity: 0.5 },
				styles: { title: { fontWeight: 600 } },
			},
		},
		Popover: { defaultProps: { transitionProps: { duration: 0 } } },
		Select: { defaultProps: { allowDeselect: false } },
	},
});

/** The choice of theme is a setting that main keeps; the page itself stores nothing. */
export const noColorSchemeStore: MantineColorSchemeManager = {
	get: (defaultValue) => defaultValue,
	set: () => undefined,
	subscribe: () => undefined,
	unsubscribe: () => undefined,
	clear: () => undefined,
};
