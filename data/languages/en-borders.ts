/** English notes on borders: what the maps show where states disagree, each describing the drawing and taking no side. */
export const borders = {
  general: 'Outlines and names on this map help the reader to find a place; they express no opinion on the legal status of any territory or on the course of any border.',
  notes: {
    'western-sahara': { name: 'Western Sahara', text: 'Listed by the United Nations as a non-self-governing territory; a shape of its own, its line with Morocco dashed.' },
    kosovo: { name: 'Kosovo', text: 'Recognised by some states and not by others; a shape of its own, its line with Serbia dashed.' },
    transnistria: { name: 'Transnistria', text: 'Within the outline of Moldova; no line is drawn between them.' },
    crimea: { name: 'Crimea', text: 'Within the outline of Ukraine, in keeping with General Assembly resolution 68/262 of 2014; lines of control on the ground are not drawn.' },
    cyprus: { name: 'Cyprus', text: 'One shape; the line that has divided the island since 1974 is dashed.' },
    palestine: { name: 'Palestine', text: 'The West Bank and the Gaza Strip, their lines with Israel dashed; at this scale the map cannot tell the parts of Jerusalem apart.' },
    golan: { name: 'The Golan', text: 'Held by Israel since 1967; part of neither the outline of Israel nor that of Syria, but a shape of its own, its lines with both and with Lebanon dashed.' },
    'egypt-sudan': { name: 'Egypt and Sudan', text: 'From about 31° to 37° east, where they differ over Hala’ib, Bir Tawil and the salient of Wadi Halfa, the line along the 22nd parallel is dashed; west of that it is solid.' },
    'sudan-south-sudan': { name: 'Sudan and South Sudan', text: 'Parts of the line, Abyei among them, are still to be agreed; all of it is dashed.' },
    somaliland: { name: 'Somaliland', text: 'Within the outline of Somalia; no line is drawn between them.' },
    'abkhazia-south-ossetia': { name: 'Abkhazia and South Ossetia', text: 'Within the outline of Georgia; no line is drawn between them and the rest of it.' },
    karabakh: { name: 'Karabakh', text: 'Wholly within the outline of Azerbaijan, at whatever date the map is read.' },
    kashmir: { name: 'Jammu and Kashmir', text: 'In its wide sense, the parts held by India, by Pakistan and by China together: one shape that belongs to none of them, the lines around and across it dashed.' },
    'china-india': { name: 'China and India', text: 'They differ over their line in the west and in the east; it is dashed, and runs where the control of either ends.' },
    korea: { name: 'Korea', text: 'The armistice line of 1953 between the two states is dashed.' },
    taiwan: { name: 'Taiwan', text: 'A shape of its own because the outlines are drawn apart by code, as are Hong Kong and Macao; this says nothing about its status.' },
    kurils: { name: 'The southern Kuril Islands', text: 'Held by Russia and claimed by Japan; within the outline of Russia, and no line is drawn at sea.' },
  },
}
