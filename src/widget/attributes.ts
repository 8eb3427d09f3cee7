/** The attributes that every widget has, and how each reads as a property; `data` beside them is none. */
export const attributes = {
  src: String,
  layout: String,
  'heading-level': Number,
  'no-title': Boolean,
  only: String,
  limit: Number,
  missing: String,
  appearance: String,
  loading: String,
  debug: Boolean,
};
