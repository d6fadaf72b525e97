export function DamageScreen(_props: Readonly<Record<string, unknown>>) {
	return <h1>DamageScreen</h1>;
}
