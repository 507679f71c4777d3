using PerformanceBudget.Domain;

namespace PerformanceBudget.Reports.Html;

/// <summary>The form as officials know it (财政项目支出绩效目标申报表): identity, funding, goals, indicators.</summary>
internal sealed class DeclarationForm(HtmlWriter html, FormPlaces places, Language language)
{
    private const int IdentityColumns = 6;
    private const int GoalColumns = 2;

    private readonly FormTable _table = new(html, places, language);

    public void Write(Project project, int? fiscalYear, string pointer)
    {
        html.Element("h4", FormWords.Form.In(language), HtmlAttribute.Class("form-title"));
        WriteYear(project.FiscalYear ?? fiscalYear, pointer + "/fiscalYear");
        WriteIdentity(project, pointer);
        new FundingTable(html, places, language).Write(project, pointer);
        WriteGoals(project.Goals, pointer + "/goals");
        new IndicatorTable(html, places, language).Write(project.Indicators, pointer + "/indicators");
        WriteScoring(project.Scoring, pointer + "/scoring");
    }

    private void WriteIdentity(Project project, string pointer)
    {
        using var table = _table.Open("identity", null, "label", "value", "label", "value", "label", "value");
        WriteRow(("name", project.Name), ("nature", project.Nature), ("category", project.Category));
        if (project.Code is null)
        {
            WriteRow(
                ("supervisingDepartment", project.SupervisingDepartment),
                ("implementingUnit", project.ImplementingUnit)
            );
        }
        else
        {
            WriteRow(
                ("supervisingDepartment", project.SupervisingDepartment),
                ("implementingUnit", project.ImplementingUnit),
                ("code", project.Code)
            );
        }

        if (project.Period is { } period)
        {
            WritePeriod(period, pointer + "/period");
        }

        void WriteRow(params (string Property, string? Value)[] cells)
        {
            using (html.Open("tr"))
            {
                foreach (var (property, value) in cells)
                {
                    _table.Label(PlaceWords.Project.Parts[property].Label);
                    _table.Cell(
                        $"{pointer}/{property}",
                        value,
                        columns: property == cells[^1].Property ? RestAfter(cells.Length) : 1
                    );
                }
            }

            _table.Notes(IdentityColumns, [.. cells.Select(cell => $"{pointer}/{cell.Property}")]);
        }
    }

    private void WriteYear(int? fiscalYear, string pointer)
    {
        using (html.Open("p", FindingMarks.AttributesOf(places, pointer, "form-year")))
        {
            html.Text(FormWords.FiscalYear(fiscalYear).In(language));
            FindingMarks.Write(html, places, pointer, language);
        }

        FindingNote.WriteAll(html, places, language, pointer);
    }

    private void WritePeriod(StatedPeriod period, string pointer)
    {
        var (start, end) = (pointer + "/start", pointer + "/end");
        using (html.Open("tr"))
        {
            _table.Label(FormWords.PlannedStart, pointer);
            _table.Cell(start, FormWords.Iso(period.Start));
            _table.Label(FormWords.PlannedEnd);
            _table.Cell(end, FormWords.Iso(period.End), columns: RestAfter(2));
        }

        _table.Notes(IdentityColumns, pointer, start, end);
    }

    /// <summary>The columns that the last of some cells takes, so that the row is full.</summary>
    private static int RestAfter(int cells) => IdentityColumns - (2 * cells) + 1;

    private void WriteGoals(Goals goals, string pointer)
    {
        var (overall, annual) = (pointer + "/overall", pointer + "/annual");
        using var table = _table.Open(
            goals.Overall is null ? "goals without-overall" : "goals",
            FormWords.Goals,
            "lead",
            "overall",
            "annual"
        );
        using (html.Open("tr"))
        {
            _table.Lead(FormWords.Goals);
            _table.ColumnLabel(FormWords.OverallGoalOf(goals.OverallYears), pointer + "/overallYears");
            _table.ColumnLabel(FormWords.AnnualGoal, pointer);
        }

        using (html.Open("tr"))
        {
            _table.BelowLead();
            _table.Cell(overall, goals.Overall, "prose");
            _table.Cell(annual, goals.Annual, "prose");
        }

        _table.NotesBelowLead([], GoalColumns, pointer, pointer + "/overallYears", overall, annual);
    }

    private void WriteScoring(Scoring? scoring, string pointer)
    {
        if (scoring is null || scoring == Scoring.Create())
        {
            return;
        }

        using (html.Open("p", FindingMarks.AttributesOf(places, pointer, "fact")))
        {
            html.Element("b", FormWords.Scoring.In(language));
            html.Text(FormWords.Of(scoring).In(language));
            FindingMarks.Write(html, places, pointer, language);
        }

        FindingNote.WriteAll(html, places, language, pointer);
    }
}
