/** The workshop's addresses, after the page's own: for whatever leads there. */
export const WORKSHOP = '#/workshop'

/** Of one's own scenario, by the id that it is kept under. */
export const workshopAddress = (id: string): string => `${WORKSHOP}/${encodeURIComponent(id)}`

/** What follows the `?` in the address of the page that the workshop shows in a frame. */
export const BOARD_PAGE = 'board'
