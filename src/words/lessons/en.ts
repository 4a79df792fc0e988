/** The lesson of a game: a line, and a paragraph of a sentence a claim. */
export const nothingSettled = 'Nothing was settled.'
export const allSettled = 'All {of, plural, one {# issue} other {# issues}} {were} settled{how}{early}.'
export const someSettled =
  '{issues} of {of, plural, one {# issue} other {# issues}} {were} settled{how}{early}.'
export const byAgreements = ', by {agreements}'
export const agreementsOn = '{count, plural, one {# agreement} other {# agreements}} on {whose} offers'
export const furtherOn = '{count} on {theirs}'
export const sealedEarly = '; {sealed, plural, one {# issue was} other {# issues were}} sealed on the way'
export const heaviest =
  'The step that weighed most came at {when}: offer {offer} settled {issues}, with a weight of {weights}.'
export const stayedOpen = 'What weighed most stayed open: {issue}, with a weight of {weights}.'
export const weightTo = '{weight} to {whom}'

export const betterRows =
  'At {when}, {who} refused offer {offer} by {maker}: its rows in place of the accord’s would have been worth {gains}, as worths stood at the close.'
export const betterRowsStep =
  'At {when}, {who} refused offer {offer} by {maker}: its rows, with one step, in place of the accord’s would have been worth {gains}, as worths stood at the close.'
export const betterText =
  'At {when}, {who} refused offer {offer} by {maker}: that whole text was worth {gains} than the end, as worths stood at the close.'
export const betterTextStep =
  'At {when}, {who} refused offer {offer} by {maker}: that whole text, with one step, was worth {gains} than the end, as worths stood at the close.'
export const moreTo = '{gain} more to {whom}'

export const metConditions =
  'At {when}, offer {offer} by {maker} met {conditions, plural, one {the condition} other {{met} conditions}} that {who} had named for that text, and {they} refused'
export const metWorth = '{opening}: it was a matter of worth.'
export const metLeaving = '{opening}: the text was worth {worth} to {them}, and leaving {wanted}.'
export const metHope =
  '{opening}: the text was worth {worth} to {them}, no less than leaving, and {they} aimed for {wanted}.'
export const metOwn =
  '{opening}: put into {their} own next text the offer came to {worth}, and {they} aimed for {wanted}.'

export const refused = 'At {when}, {who} refused offer {offer} by {maker}.'
export const costTo = '{whom} {points}'
export const stepCost = 'One step, from {from} to {to} on {issue}, would have cost {costs}{yes}.'
export const stepGave = 'One step, from {from} to {to} on {issue}, would have given {gains}{yes}.'
export const stepCostGave =
  'One step, from {from} to {to} on {issue}, would have cost {costs} and given {gains}{yes}.'
export const stepNothing =
  'One step, from {from} to {to} on {issue}, would have changed nothing for anybody{yes}.'
export const thenYes = '; asked once more with it, {who} say{s} yes'
export const stillNo =
  'Asked once more with another option on any one row of it that all could have signed for, {who} still say{s} no.'
export const stepTaken = 'That step was agreed at {when}.'
export const costOn = '{points} on {issue}'
export const accordCost = 'The accord cost {whom} {costs} against that offer.'
export const accordCostBesides = 'Besides, the accord cost {whom} {costs} against that offer.'

export const edgeReached = 'No other text would have been better for {everyone}.'
export const edgeLeft = 'Another text would have given {everyone} at least {points} more.'
export const homeBelow =
  'For {whom} the accord stood {points} below no deal, and approval {atHome} needed {needed} above it.'
export const homeAbove =
  'For {whom} the accord stood {points} above no deal, and approval {atHome} needed {needed} above it.'
export const leftBetter =
  '{who} left; a text that the others could have signed would have been worth more to {them}.'
export const leftNone =
  '{who} left. {under} no text that the others could have signed was worth more to {them}.'
export const afterLeaving = ', counted after what leaving cost'
export const zoneNoneAll = '{under} no text left every principal at least its no deal{paid}.'
export const zoneNoneEnough = '{under} no text left principals enough to decide at least their no deal{paid}.'
export const zoneAll =
  '{under} {texts, plural, one {{textsSaid} text} other {{textsSaid} texts}} would have left every principal at least its no deal{paid}; {reach}.'
export const zoneEnough =
  '{under} {texts, plural, one {{textsSaid} text} other {{textsSaid} texts}} would have left principals enough to decide at least their no deal{paid}; {reach}.'
export const reachNone = 'no mandate could have come to allow one'
export const reachSome = 'mandates could have come to allow {reachable}'

export const titleHome = 'What the table signs, home decides.'
export const titleBetter = 'A text that was better for {everyone} lay there, refused.'
export const titleBetterStep = 'One step on a refused offer was better for {everyone}.'
export const titleHope = 'A text can be better than leaving, and still be refused.'
export const titleMet = 'Conditions open a door. Worth carries a text through it.'
export const titleEdge = 'An accord in force, and nothing left that {everyone} could gain.'
export const titleShort = 'An accord in force, {points} points short of the edge.'
export const titleNoBetter = 'Whoever left had no better text to sign.'
export const titleRoom = 'The talks ended before their room for agreement did.'
export const titleNoText = 'No text was better than leaving for {everyone}.'
export const titleNoTextEnough = 'No text was better than leaving for enough of them to decide.'
export const titleOutOfReach = 'There were texts for {everyone}, and no mandate that reached them.'
export const titleOutOfReachEnough =
  'There were texts for enough of them to decide, and no mandate that reached them.'
export const titleSealed = 'What was sealed on the way outlives the talks.'
export const titleTime = 'There was a text for {everyone}, and time ran out first.'
export const titleTimeEnough = 'There was a text for enough of them to decide, and time ran out first.'
