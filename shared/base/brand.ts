declare const brand: unique symbol;

/** A value of type `T` that only its own constructor makes, so that two kinds of id are never exchanged. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
