/** What a source of a note is. */
export const words = {
  issuer: { name: 'Issuing body', meaning: 'its own site, gazette or organ; of a speech also the broadcast' },
  copy: { name: 'Public copy', meaning: 'of the issuing body’s text' },
  press: { name: 'Press', meaning: 'agencies, papers and broadcasters that report' },
  reference: { name: 'Reference', meaning: 'works to look things up in' },
  reader: { name: 'Reader', meaning: 'somebody who interprets or judges' },
};
