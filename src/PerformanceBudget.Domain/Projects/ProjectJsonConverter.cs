using System.Collections.Immutable;
using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON form of <see cref="Project"/>, an element of <c>projects</c>.</summary>
public sealed class ProjectJsonConverter : ModelJsonConverter<Project>
{
    internal static readonly ProjectJsonConverter Instance = new();

    private const int Name = 0;
    private const int Code = 1;
    private const int Nature = 2;
    private const int Category = 3;
    private const int SupervisingDepartment = 4;
    private const int ImplementingUnit = 5;
    private const int Period = 6;
    private const int Funding = 7;
    private const int AnnualFunding = 8;
    private const int Goals = 9;
    private const int Indicators = 10;
    private const int Budget = 11;
    private const int Statement = 12;

    private static readonly JsonShape Shape = new(
        "name!",
        "code",
        "nature",
        "category",
        "supervisingDepartment!",
        "implementingUnit!",
        "period!",
        "funding!",
        "annualFunding!",
        "goals",
        "indicators",
        "budget",
        "statement"
    );

    internal override Project? ReadModel(ref JsonInput input)
    {
        if (!input.TryBeginObject(Shape, out var members))
        {
            return null;
        }

        string? name = null;
        string? code = null;
        string? nature = null;
        string? category = null;
        string? supervisingDepartment = null;
        string? implementingUnit = null;
        PlannedPeriod? period = null;
        ProjectFunding? funding = null;
        AnnualFunding? annualFunding = null;
        Goals? goals = null;
        ImmutableArray<Indicator> indicators = [];
        BudgetBreakdown? budget = null;
        ProjectStatement? statement = null;
        while (input.NextMember(ref members, out var member))
        {
            switch (member)
            {
                case Name:
                    name = input.ReadString();
                    break;
                case Code:
                    code = input.ReadString();
                    break;
                case Nature:
                    nature = input.ReadSharedString();
                    break;
                case Category:
                    category = input.ReadSharedString();
                    break;
                case SupervisingDepartment:
                    supervisingDepartment = input.ReadSharedString();
                    break;
                case ImplementingUnit:
                    implementingUnit = input.ReadSharedString();
                    break;
                case Period:
                    period = PlannedPeriodJsonConverter.Instance.ReadModel(ref input);
                    break;
                case Funding:
                    funding = ProjectFundingJsonConverter.Instance.ReadModel(ref input);
                    break;
                case AnnualFunding:
                    annualFunding = AnnualFundingJsonConverter.Instance.ReadModel(ref input);
                    break;
                case Goals:
                    goals = GoalsJsonConverter.Instance.ReadModel(ref input);
                    break;
                case Indicators:
                    indicators = input.ReadArray(IndicatorJsonConverter.Instance);
                    break;
                case Budget:
                    budget = BudgetBreakdownJsonConverter.Instance.ReadModel(ref input);
                    break;
                case Statement:
                    statement = ProjectStatementJsonConverter.Instance.ReadModel(ref input);
                    break;
            }
        }

        return input.Checked(
            new Project
            {
                Name = name!,
                Code = code,
                Nature = nature,
                Category = category,
                SupervisingDepartment = supervisingDepartment!,
                ImplementingUnit = implementingUnit!,
                Period = period!,
                Funding = funding!,
                AnnualFunding = annualFunding!,
                Goals = goals ?? Domain.Goals.None,
                Indicators = indicators,
                Budget = budget ?? BudgetBreakdown.None,
                Statement = statement,
            },
            in members
        );
    }

    internal override void WriteModel(Utf8JsonWriter writer, Project value)
    {
        writer.WriteStartObject();
        writer.WriteText(Shape[Name], value.Name);
        writer.WriteText(Shape[Code], value.Code);
        writer.WriteText(Shape[Nature], value.Nature);
        writer.WriteText(Shape[Category], value.Category);
        writer.WriteText(Shape[SupervisingDepartment], value.SupervisingDepartment);
        writer.WriteText(Shape[ImplementingUnit], value.ImplementingUnit);
        writer.WriteModel(Shape[Period], value.Period, PlannedPeriodJsonConverter.Instance);
        writer.WriteModel(Shape[Funding], value.Funding, ProjectFundingJsonConverter.Instance);
        writer.WriteModel(Shape[AnnualFunding], value.AnnualFunding, AnnualFundingJsonConverter.Instance);
        writer.WriteModel(
            Shape[Goals],
            value.Goals == Domain.Goals.None ? null : value.Goals,
            GoalsJsonConverter.Instance
        );
        writer.WriteArray(Shape[Indicators], value.Indicators, IndicatorJsonConverter.Instance);
        writer.WriteModel(
            Shape[Budget],
            value.Budget == BudgetBreakdown.None ? null : value.Budget,
            BudgetBreakdownJsonConverter.Instance
        );
        writer.WriteModel(Shape[Statement], value.Statement, ProjectStatementJsonConverter.Instance);
        writer.WriteEndObject();
    }
}
