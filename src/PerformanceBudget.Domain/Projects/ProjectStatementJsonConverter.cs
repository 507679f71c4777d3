using System.Collections.Immutable;
using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON form of <see cref="ProjectStatement"/>: <c>{"title":"干部工作","overview":{…},"basis":{…}}</c>.</summary>
public sealed class ProjectStatementJsonConverter : ModelJsonConverter<ProjectStatement>
{
    internal static readonly ProjectStatementJsonConverter Instance = new();

    private const int Title = 0;
    private const int Overview = 1;
    private const int Basis = 2;
    private const int Implementers = 3;
    private const int Plan = 4;
    private const int Schedule = 5;

    private static readonly JsonShape Shape = new(
        "title",
        "overview",
        "basis",
        "implementers",
        "plan",
        "schedule"
    );

    internal override ProjectStatement? ReadModel(ref JsonInput input)
    {
        if (!input.TryBeginObject(Shape, out var members))
        {
            return null;
        }

        string? title = null;
        Overview? overview = null;
        Basis? basis = null;
        ImmutableArray<string> implementers = [];
        ImmutableArray<PlanItem> plan = [];
        StatedPeriod? schedule = null;
        while (input.NextMember(ref members, out var member))
        {
            switch (member)
            {
                case Title:
                    title = input.ReadString();
                    break;
                case Overview:
                    overview = OverviewJsonConverter.Instance.ReadModel(ref input);
                    break;
                case Basis:
                    basis = BasisJsonConverter.Instance.ReadModel(ref input);
                    break;
                case Implementers:
                    implementers = input.ReadArray(TextJsonConverter.Instance);
                    break;
                case Plan:
                    plan = input.ReadArray(PlanItemJsonConverter.Instance);
                    break;
                case Schedule:
                    schedule = StatedPeriodJsonConverter.Instance.ReadModel(ref input);
                    break;
            }
        }

        return input.Checked(
            new ProjectStatement
            {
                Title = title,
                Overview = overview,
                Basis = basis,
                Implementers = implementers,
                Plan = plan,
                Schedule = schedule,
            },
            in members
        );
    }

    internal override void WriteModel(Utf8JsonWriter writer, ProjectStatement value)
    {
        writer.WriteStartObject();
        writer.WriteText(Shape[Title], value.Title);
        writer.WriteModel(Shape[Overview], value.Overview, OverviewJsonConverter.Instance);
        writer.WriteModel(Shape[Basis], value.Basis, BasisJsonConverter.Instance);
        writer.WriteArray(Shape[Implementers], value.Implementers, TextJsonConverter.Instance);
        writer.WriteArray(Shape[Plan], value.Plan, PlanItemJsonConverter.Instance);
        writer.WriteModel(Shape[Schedule], value.Schedule, StatedPeriodJsonConverter.Instance);
        writer.WriteEndObject();
    }
}
