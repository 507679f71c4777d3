using System.Collections.Immutable;

namespace PerformanceBudget.Documents;

/// <summary>The projects of a torn table that has several: each stands before its indicators.</summary>
internal sealed class TornProjects
{
    private readonly FormDraft _above;
    private readonly ImmutableArray<TornColumn> _columns;
    private readonly List<FormDraft> _forms = [];
    private readonly Dictionary<string, TornIndicators> _tables = new(StringComparer.Ordinal);
    private readonly List<TornPlacement> _project = [];
    private TornIndicators? _table;

    private TornProjects(FormDraft above, ImmutableArray<TornColumn> columns) =>
        (_above, _columns) = (above, columns);

    /// <summary>The forms of the projects, in the order in which they first appear.</summary>
    public static IReadOnlyList<FormDraft> Read(
        FormDraft above,
        ImmutableArray<TornColumn> columns,
        ImmutableArray<TornPlacement> cells
    )
    {
        var projects = new TornProjects(above, columns);
        foreach (var cell in cells)
        {
            projects.Take(cell);
        }

        return projects._forms.Count > 0 ? projects._forms : [above];
    }

    private void Take(TornPlacement cell)
    {
        if (_columns[cell.Label.Column].IsOfProject && cell.Label.Step != TornStep.Noise)
        {
            _project.Add(cell);
            return;
        }

        if (_project.Count > 0)
        {
            Begin();
        }

        if (cell.Margin <= TornIndicators.Doubtful && _columns[cell.Other.Column].IsOfProject)
        {
            _table?.DoubtRest(cell);
        }

        _table?.Read([cell]);
    }

    private void Begin()
    {
        var name = TextOf(ColumnKind.ProjectName);
        if (name is not null)
        {
            var key =
                $"{FormText.Key(name.Text)}\n{FormText.Key(TextOf(ColumnKind.ProjectUnit)?.Text ?? string.Empty)}";
            if (!_tables.TryGetValue(key, out _table))
            {
                var form = SeveralProjects.Begin(_above, name);
                _forms.Add(form);
                _table = new TornIndicators(form, _columns);
                _tables.Add(key, _table);
                Fill(form);
            }

            _table.Close();
        }

        foreach (var cell in _project)
        {
            cell.Cell.Cell.IsUsed = true;
        }

        _project.Clear();
    }

    private void Fill(FormDraft form)
    {
        foreach (var kind in _project.Select(cell => _columns[cell.Label.Column]).Distinct())
        {
            var field = kind.Kind switch
            {
                ColumnKind.ProjectUnit => FormLabels.Find(FormText.Key(kind.Head))
                == FormField.SupervisingDepartment
                    ? FormField.SupervisingDepartment
                    : FormField.ImplementingUnit,
                ColumnKind.ProjectAmount => FormField.AnnualTotal,
                ColumnKind.ProjectGoal => FormField.AnnualGoal,
                _ => FormField.Name,
            };
            if (kind.Kind == ColumnKind.ProjectAmount)
            {
                form.Unit ??= FormLabels.UnitOf(FormText.Key(kind.Head));
            }

            _ = form.Fields.TryAdd(field, TextOf(kind.Kind)!);
        }

        foreach (var cell in _project.Where(cell => cell.Margin <= TornIndicators.Doubtful))
        {
            form.Doubts.Add(TornIndicators.Shifted(cell));
        }
    }

    private Datum? TextOf(ColumnKind kind)
    {
        var cells = _project
            .Where(cell => _columns[cell.Label.Column].Kind == kind)
            .Select(cell => cell.Cell.Cell)
            .ToArray();
        return cells.Length == 0
            ? null
            : new Datum(
                string.Concat(cells.Select(cell => FormText.OneLine(cell.Text))),
                cells.Skip(1).Aggregate(cells[0].Excerpt!, (all, next) => all.Then(next.Excerpt!))
            );
    }
}
