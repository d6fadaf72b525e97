const PLACEHOLDER = "<redacted>";

/**
 * Holds a secret that must not be printed: it shows a placeholder in a template, in JSON and in an inspector.
 * `reveal` is the one way to the value.
 */
export class Redacted<Secret> {
	readonly #secret: Secret;

	constructor(secret: Secret) {
		this.#secret = secret;
	}

	reveal(): Secret {
		return this.#secret;
	}

	toString(): string {
		return PLACEHOLDER;
	}

	toJSON(): string {
		return PLACEHOLDER;
	}
}
