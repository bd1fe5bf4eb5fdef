/** What stands in a column of a table, by the word above it. */
export type Role = 'block' | 'item' | 'description' | 'links' | 'order';

const WORDS: Readonly<Record<Role, string>> = {
  block:
    'block|bmc block|building block|canvas block|section|category|area|component|canvas area|baustein|bereich|block name|bloc|bloque|bloco|blocco|blok|sektion|sección|seção|sezione|模块|区块|模組|區塊|ブロック|블록|блок',
  item: 'item|items|name|title|entry|note text|eintrag|titel|bezeichnung|elemento|élément|nombre|nome|nom|título|titolo|element|项目|項目|名称|名前|항목',
  description:
    'description|details|detail|notes|note|comment|comments|explanation|beschreibung|erläuterung|descripción|descrição|descrizione|omschrijving|opis|说明|描述|説明|설명|описание',
  links:
    'links|link|linked to|linked with|connections|verknüpfungen|verknüpft mit|verbindungen|liens|enlaces|ligações|collegamenti|koppelingen|powiązania|链接|リンク',
  order: 'order|nr|no|#|id|number|position|reihenfolge|№',
};

const ROLES: ReadonlyMap<string, Role> = new Map(
  (Object.keys(WORDS) as Role[]).flatMap((role) =>
    WORDS[role].split('|').map((name): [string, Role] => [name, role]),
  ),
);

/** The role of each column, from the first row; none where the word is not known. */
export const columnRoles = (header: readonly string[]): (Role | undefined)[] =>
  header.map((cell) => ROLES.get(cell.trim().toLowerCase().replace(/_/g, ' ')));
