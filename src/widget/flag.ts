/** What templates and frameworks write where they mean "not". */
export const OFF = /^\s*(false|off|no|0)\s*$/i;

/** Whether an attribute that is there or not says that it is: `no-title="false"` does not. A converter of Lit's. */
export const isOn = (value: string | null): boolean => value !== null && !OFF.test(value);
