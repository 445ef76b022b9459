// A press under a message that the portal shows already and of which we have not been told yet: its request is still being answered.

/** The event comes again with the next look. Not a failure of anybody. */
export class NotOnRecordYet extends Error {
  override readonly name = 'NotOnRecordYet';
}
