interface Runtime {
	readonly dist: string;
	readonly version: string;
}

export function outputFolder(flavour: string, forTests: boolean): string;
export function runtimeOf(
	env?: Readonly<Record<string, string | undefined>>,
	ensure?: () => Promise<Runtime>,
): Promise<Runtime & { readonly forTests: boolean }>;
