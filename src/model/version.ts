/** Version of the file format. It goes up only when an older reader would misread a file. */
export const SCHEMA_VERSION = 1;
