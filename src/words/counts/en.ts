/** Things counted where talks are told. */
export const comeHome = '{count, plural, one {{people} person comes home} other {{people} people come home}}'
