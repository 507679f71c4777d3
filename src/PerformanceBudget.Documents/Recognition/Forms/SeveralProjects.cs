namespace PerformanceBudget.Documents;

/// <summary>A table that has several projects: each row an indicator, the project beside it.</summary>
internal static class SeveralProjects
{
    /// <summary>Reads the rows below a head as forms, one for each project in the order in which they first appear.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="head">The head.</param>
    /// <param name="above">What stands above the table and holds for all projects.</param>
    public static IReadOnlyList<FormDraft> Read(
        IReadOnlyList<FormRow> rows,
        IndicatorHead head,
        FormDraft above
    )
    {
        var forms = new List<FormDraft>();
        var tables = new Dictionary<string, (FormDraft Form, IndicatorTable Table)>(StringComparer.Ordinal);
        (FormDraft Form, IndicatorTable Table)? current = null;
        for (var i = head.End; i < rows.Count; i++)
        {
            var row = rows[i];
            if (IndicatorHead.At(rows, i) is { } repeated)
            {
                repeated.MarkUsed(rows);
                i = repeated.End - 1;
                continue;
            }

            if (head.CellOf(row, ColumnKind.ProjectName) is { IsBlank: false } name)
            {
                var key = $"{name.Key}\n{head.CellOf(row, ColumnKind.ProjectUnit)?.Key}";
                if (!tables.TryGetValue(key, out var found))
                {
                    var form = Begin(above, name.Line);
                    found = (form, new IndicatorTable(form, head));
                    tables.Add(key, found);
                    forms.Add(form);
                }

                current = found;
                name.IsUsed = true;
            }

            if (current is { } project)
            {
                ReadProject(row, head, project.Form);
                _ = project.Table.TryRead(row);
            }
        }

        foreach (var (_, table) in tables.Values)
        {
            table.End();
        }

        foreach (var cell in rows.SelectMany(row => row.Begun).Where(cell => !cell.IsUsed && !cell.IsBlank))
        {
            (forms.Count > 0 ? forms[0] : above).LeftOver.Add(cell.Excerpt!);
        }

        return forms.Count > 0 ? forms : [above];
    }

    /// <summary>Begins the form of a project, with what stands above the table.</summary>
    public static FormDraft Begin(FormDraft above, Datum name)
    {
        var form = new FormDraft
        {
            Title = above.Title,
            FiscalYear = above.FiscalYear,
            FiscalYearExcerpt = above.FiscalYearExcerpt,
            Unit = above.Unit,
            IsSelfEvaluation = above.IsSelfEvaluation,
        };
        form.Fields[FormField.Name] = name;
        foreach (
            var field in (FormField[])
                [FormField.Department, FormField.SupervisingDepartment, FormField.ImplementingUnit]
        )
        {
            if (above[field] is { } shared)
            {
                form.Fields[field] = shared;
            }
        }

        return form;
    }

    private static void ReadProject(FormRow row, IndicatorHead head, FormDraft form)
    {
        foreach (var column in head.Columns)
        {
            if (row.At(column.Index) is not { IsBlank: false } cell || cell.Column != column.Index)
            {
                continue;
            }

            switch (column.Kind)
            {
                case ColumnKind.ProjectUnit:
                    Take(
                        form,
                        FormLabels.Find(FormText.Key(column.Head)) is FormField.SupervisingDepartment
                            ? FormField.SupervisingDepartment
                            : FormField.ImplementingUnit,
                        cell
                    );
                    break;
                case ColumnKind.ProjectGoal:
                    Take(form, FormField.AnnualGoal, cell, isProse: true);
                    break;
                case ColumnKind.ProjectAmount:
                    TakeTotal(form, FormField.AnnualTotal, column, cell);
                    break;
                case ColumnKind.None:
                    TakeOther(form, column, cell);
                    break;
                default:
                    break;
            }
        }
    }

    private static void TakeOther(FormDraft form, IndicatorColumn column, FormCell cell)
    {
        var field = FormLabels.Find(FormText.Key(column.Head));
        if (field == FormField.Source)
        {
            var isKnown = form.AnnualSources.Exists(source =>
                string.Equals(source.Label, column.Head, StringComparison.Ordinal)
            );
            cell.IsUsed = true;
            if (!isKnown)
            {
                form.AnnualSources.Add(
                    new AmountDraft(
                        column.Head,
                        cell.Line,
                        FormLabels.UnitOf(FormText.Key(column.Head)),
                        cell.Excerpt!
                    )
                );
            }
        }
        else if (FormLabels.IsAmount(field))
        {
            TakeTotal(
                form,
                field == FormField.ProjectTotal ? FormField.ProjectTotal : FormField.AnnualTotal,
                column,
                cell
            );
        }
        else if (field == FormField.Person)
        {
            if (!cell.IsUsed)
            {
                form.NotHeld.Add(cell.Excerpt!);
            }

            cell.IsUsed = true;
        }
        else if (field is not (FormField.None or FormField.Money or FormField.Indicators))
        {
            Take(form, field, cell);
        }
    }

    private static void TakeTotal(FormDraft form, FormField field, IndicatorColumn column, FormCell cell)
    {
        cell.IsUsed = true;
        form.TakeTotal(field, cell.Line, FormLabels.UnitOf(FormText.Key(column.Head)));
    }

    private static void Take(FormDraft form, FormField field, FormCell cell, bool isProse = false)
    {
        cell.IsUsed = true;
        _ = form.TakeOnly(
            field,
            new Datum(isProse ? FormText.Prose(cell.Text) : FormText.OneLine(cell.Text), cell.Excerpt!)
        );
    }
}
