using System.CommandLine;
using System.Globalization;
using PerformanceBudget.Documents;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Commands;

/// <summary>What a caller knows about documents that do not say it, as options of the command line.</summary>
internal sealed class DocumentChoices
{
    private readonly Option<int?> _year = new("--year")
    {
        Description = Described.In(
            "文件没有写明年度时的预算年度，例如 2026。",
            "The fiscal year of documents that do not state it, as in 2026."
        ),
        HelpName = "YYYY",
        CustomParser = result =>
        {
            if (
                int.TryParse(
                    result.Tokens[^1].Value,
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var year
                ) && year is >= DepartmentDeclaration.MinFiscalYear and <= DepartmentDeclaration.MaxFiscalYear
            )
            {
                return year;
            }

            result.AddError("--year");
            return null;
        },
    };

    private readonly Option<string?> _department = new("--department")
    {
        Description = Described.In(
            "文件没有写明部门时的部门名称。",
            "The department of documents that do not state it."
        ),
        HelpName = "NAME",
    };

    public IEnumerable<Option> Options => [_year, _department];

    public DocumentOptions Of(ParseResult result) =>
        DocumentOptions.Default with
        {
            FiscalYear = result.GetValue(_year),
            Department = result.GetValue(_department),
        };
}
