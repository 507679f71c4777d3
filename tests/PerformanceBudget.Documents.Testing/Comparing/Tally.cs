using System.Globalization;

namespace PerformanceBudget.Documents.Testing;

/// <summary>What was read of some documents.</summary>
public sealed class Tally
{
    private int _documents;
    private int _indicators;
    private int _right;
    private int _reported;
    private int _silent;
    private int _doubted;
    private int _fields;
    private int _fieldsRight;
    private int _fieldsSilent;

    public int Documents => _documents;

    public int Indicators => _indicators;

    /// <summary>How many indicators and fields are wrong, missing or invented without a finding.</summary>
    public int Silent => _silent + _fieldsSilent;

    /// <summary>The share of the indicators that was read as it stands in the form.</summary>
    public decimal Right => Share(_right, _indicators);

    /// <summary>The share of the indicators, invented ones among them, that is right or has a finding.</summary>
    public decimal RightOrReported => Share(_right + _reported, _right + _reported + _silent);

    /// <summary>The share of the right indicators that has a finding all the same.</summary>
    public decimal Doubted => _right == 0 ? 0 : Share(_doubted, _right);

    public decimal FieldsRight => Share(_fieldsRight, _fields);

    public decimal FieldsRightOrReported => Share(_fields - _fieldsSilent, _fields);

    public static string Head =>
        $"{"", -30}{"documents", 10}{"indicators", 11}{"right", 9}{"or reported", 12}{"doubted", 9}{"fields", 8}{"right", 9}{"or reported", 12}{"silent", 8}";

    public void Add(DocumentComparison comparison)
    {
        _documents++;
        foreach (var datum in comparison.Data)
        {
            if (datum.Kind is DatumKind.Field or DatumKind.Goal)
            {
                _fields++;
                _fieldsRight += datum.Outcome == Outcome.Right ? 1 : 0;
                _fieldsSilent += datum.Outcome == Outcome.Silent ? 1 : 0;
                continue;
            }

            _indicators += datum.Kind == DatumKind.Indicator ? 1 : 0;
            switch (datum.Outcome)
            {
                case Outcome.Right:
                    _right++;
                    _doubted += datum.IsDoubted ? 1 : 0;
                    break;
                case Outcome.Reported:
                    _reported++;
                    break;
                default:
                    _silent++;
                    break;
            }
        }
    }

    /// <summary>A line of the table.</summary>
    public string Line(string name) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{name, -30}{_documents, 10}{_indicators, 11}{Right, 9:P2}{RightOrReported, 12:P2}{Doubted, 9:P2}{_fields, 8}{FieldsRight, 9:P2}{FieldsRightOrReported, 12:P2}{Silent, 8}"
        );

    /// <summary>A share that is 1 only where nothing is missing, however it is rounded.</summary>
    private static decimal Share(int part, int whole)
    {
        const int Digits = 10_000;
        return whole == 0 ? 1 : Math.Floor((decimal)part * Digits / whole) / Digits;
    }
}
