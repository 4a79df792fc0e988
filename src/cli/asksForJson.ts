/** Whether this run is to print JSON, also when it fails before its options are read. Every command has the same --json. */
export const asksForJson = (): boolean => process.argv.slice(2).includes('--json')
