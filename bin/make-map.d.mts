/** Source: Natural Earth's topology. Drawn: what people put on the map by hand. Gives the topology that the game loads. */
export function makeMap(source: object, drawn: object): object
