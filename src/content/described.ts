/** A field, with what the schema has to know of it. The classic files make no schemas, and leave it out. */
/* @__NO_SIDE_EFFECTS__ */
export const described = <F extends object, D>(field: F, description: D): F & D => Object.assign(field, description);
