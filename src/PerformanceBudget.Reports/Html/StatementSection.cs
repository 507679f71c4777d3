using System.Collections.Immutable;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Reports.Html;

/// <summary>The narrative of a project (项目经费情况说明), in the order of the published document.</summary>
internal sealed class StatementSection(HtmlWriter html, FormPlaces places, Language language)
{
    public void Write(ProjectStatement statement, string pointer)
    {
        WriteTitle(statement.Title, pointer);
        if (statement.Overview is { } overview)
        {
            WriteOverview(overview, pointer + "/overview");
        }

        if (statement.Basis is { } basis)
        {
            WriteBasis(basis, pointer + "/basis");
        }

        WriteImplementers(statement.Implementers, pointer + "/implementers");
        if (!statement.Plan.IsEmpty)
        {
            Heading("h5", FormWords.Plan, pointer + "/plan");
            WritePlan(statement.Plan, pointer + "/plan");
        }

        if (statement.Schedule is { } schedule)
        {
            html.Element("h5", FormWords.Schedule.In(language));
            Paragraph(pointer + "/schedule", FormWords.Of(schedule).In(language));
        }
    }

    private void WriteTitle(string? title, string pointer)
    {
        using (html.Open("h4", FindingMarks.AttributesOf(places, pointer)))
        {
            html.Text(FormWords.Statement.In(language));
            if (title is not null)
            {
                using (html.Open("span", FindingMarks.AttributesOf(places, pointer + "/title")))
                {
                    html.Text($"（{title}）");
                    FindingMarks.Write(html, places, pointer + "/title", language);
                }
            }

            FindingMarks.Write(html, places, pointer, language);
        }

        FindingNote.WriteAll(html, places, language, pointer, pointer + "/title");
    }

    private void WriteOverview(Overview overview, string pointer)
    {
        Heading("h5", FormWords.Overview, pointer);
        Paragraph(pointer + "/text", overview.Text);
        Fact(
            FormWords.Period,
            pointer + "/period",
            overview.Period is { } period ? FormWords.Of(period).In(language) : null
        );
        Fact(FormWords.Amount, pointer + "/stated", FormWords.Of(overview.Stated));
        for (var i = 0; i < overview.Parts.Length; i++)
        {
            WritePart(overview.Parts[i], JsonPointer.At(pointer + "/parts", i));
        }
    }

    private void WritePart(OverviewPart part, string pointer)
    {
        using (html.Open("p", FindingMarks.AttributesOf(places, pointer, "fact")))
        {
            html.Element("b", part.Name);
            FindingMarks.Write(html, places, pointer, language);
            html.Text(" ");
            using (html.Open("span", FindingMarks.AttributesOf(places, pointer + "/stated")))
            {
                html.Text(FormWords.Of(part.Stated)!);
                FindingMarks.Write(html, places, pointer + "/stated", language);
            }
        }

        FindingNote.WriteAll(html, places, language, pointer, pointer + "/stated");
    }

    private void WriteBasis(Basis basis, string pointer)
    {
        Heading("h5", FormWords.Basis, pointer);
        Paragraph(pointer + "/text", basis.Text);
        if (!basis.Documents.IsEmpty)
        {
            Heading("h6", FormWords.Documents, pointer + "/documents");
            using (html.Open("ol", HtmlAttribute.Class("documents")))
            {
                for (var i = 0; i < basis.Documents.Length; i++)
                {
                    WriteDocument(basis.Documents[i], JsonPointer.At(pointer + "/documents", i));
                }
            }
        }

        if (basis.Duties is { } duties)
        {
            html.Element("h6", FormWords.Duties.In(language));
            Paragraph(pointer + "/duties", duties);
        }
    }

    private void WriteDocument(BasisDocument document, string pointer)
    {
        using var item = html.Open("li", FindingMarks.AttributesOf(places, pointer));
        if (document.Title is { } title)
        {
            html.Text($"《{title}》");
        }

        if (document.Number is { } number)
        {
            using (html.Open("span", FindingMarks.AttributesOf(places, pointer + "/number")))
            {
                html.Text(document.Title is null ? number : $"（{number}）");
                FindingMarks.Write(html, places, pointer + "/number", language);
            }
        }

        FindingMarks.Write(html, places, pointer, language);
        FindingNote.WriteAll(html, places, language, pointer, pointer + "/number");
    }

    private void WriteImplementers(ImmutableArray<string> implementers, string pointer)
    {
        if (implementers.IsEmpty)
        {
            return;
        }

        Heading("h5", FormWords.Implementers, pointer);
        using (html.Open("p"))
        {
            for (var i = 0; i < implementers.Length; i++)
            {
                var place = JsonPointer.At(pointer, i);
                html.Text(i == 0 ? string.Empty : "、");
                using (html.Open("span", FindingMarks.AttributesOf(places, place)))
                {
                    html.Text(implementers[i]);
                    FindingMarks.Write(html, places, place, language);
                }
            }
        }

        for (var i = 0; i < implementers.Length; i++)
        {
            FindingNote.WriteAll(html, places, language, JsonPointer.At(pointer, i));
        }
    }

    private void WritePlan(ImmutableArray<PlanItem> items, string pointer)
    {
        using var list = html.Open("ol", HtmlAttribute.Class("plan"));
        for (var i = 0; i < items.Length; i++)
        {
            WriteItem(items[i], JsonPointer.At(pointer, i));
        }
    }

    private void WriteItem(PlanItem item, string pointer)
    {
        using var entry = html.Open("li", FindingMarks.AttributesOf(places, pointer));
        html.Element("b", item.Name);
        FindingMarks.Write(html, places, pointer, language);
        FindingNote.WriteAll(html, places, language, pointer);
        Paragraph(pointer + "/text", item.Text);
        Fact(
            FormWords.Period,
            pointer + "/period",
            item.Period is { } period ? FormWords.Of(period).In(language) : null
        );
        if (!item.Items.IsEmpty)
        {
            WritePlan(item.Items, pointer + "/items");
        }
    }

    private void Heading(string name, BilingualText words, string pointer)
    {
        using (html.Open(name, FindingMarks.AttributesOf(places, pointer)))
        {
            html.Text(words.In(language));
            FindingMarks.Write(html, places, pointer, language);
        }

        FindingNote.WriteAll(html, places, language, pointer);
    }

    private void Paragraph(string pointer, string? text)
    {
        if (text is null)
        {
            return;
        }

        using (html.Open("p", FindingMarks.AttributesOf(places, pointer, "prose")))
        {
            html.Text(text);
            FindingMarks.Write(html, places, pointer, language);
        }

        FindingNote.WriteAll(html, places, language, pointer);
    }

    private void Fact(BilingualText label, string pointer, string? value)
    {
        if (value is null)
        {
            return;
        }

        using (html.Open("p", FindingMarks.AttributesOf(places, pointer, "fact")))
        {
            html.Element("b", label.In(language));
            html.Text(" " + value);
            FindingMarks.Write(html, places, pointer, language);
        }

        FindingNote.WriteAll(html, places, language, pointer);
    }
}
