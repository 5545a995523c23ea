package dev.userbot.export.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;

/** The templates of {@code src/main/jte}, which the build compiles into classes of this package. */
final class Templates {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), Templates.class.getPackageName());

    void page(PageView page, TemplateOutput output) {
        engine.render("page.jte", page, output);
    }

    void section(SectionView section, TemplateOutput output) {
        engine.render("section.jte", section, output);
    }

    void entry(Entry entry, TemplateOutput output) {
        engine.render("entry.jte", entry, output);
    }

    void comments(CommentsView comments, TemplateOutput output) {
        engine.render("comments.jte", comments, output);
    }
}
