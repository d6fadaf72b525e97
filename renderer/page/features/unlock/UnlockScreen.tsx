export function UnlockScreen(_props: Readonly<Record<string, unknown>>) {
	return <h1>UnlockScreen</h1>;
}
