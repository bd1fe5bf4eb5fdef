import views from './en/views.json';
import { addMessages } from './translate';

// Names of views and commands: they arrive with tabs and menus, a moment after the page stands.
addMessages(views);
