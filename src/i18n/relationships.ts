import './panel';
import './views';
import relationships from './en/relationships.json';
import { addMessages } from './translate';

// Texts of the view Relationships: they arrive with it.
addMessages(relationships);
